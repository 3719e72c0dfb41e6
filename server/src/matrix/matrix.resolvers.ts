import { segmentColumns } from '../chain/chain-map.ts';
import type { Resolvers } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { matrixOf } from './matrix.ts';

export const matrixResolvers: Resolvers = {
  Query: { matrix: (_, args, context) => matrixOf(context, args) },
  Matrix: {
    area: ({ assessment: { scope }, catalogue: { tree } }) => {
      const area = tree.areas.get(scope.area);
      if (!area) throw new Error(`area ${scope.area} is not in the catalogue`);
      return area;
    },
    asOf: ({ assessment }) => formatDay(assessment.scope.asOf),
    segments: ({ catalogue, assessment, chain, segments }) => segmentColumns(catalogue, assessment, chain, segments),
    rows: ({ rows, catalogue: { tree } }) => {
      const areas = rows.map(({ area }) => (area === null ? undefined : tree.areas.get(area)));
      return {
        kind: rows.map(({ kind }) => kind),
        area: rows.map(({ area }) => area),
        name: areas.map((area) => area?.name ?? null),
        nameEn: areas.map((area) => area?.nameEn ?? null),
      };
    },
    cells: ({ cells, rowOf, segmentAt }) => ({
      row: cells.map(rowOf),
      segment: cells.map(({ segment }) => segmentAt(segment)),
      kind: cells.map(({ kind }) => kind),
      flags: cells.map(({ flags }) => [...flags]),
      presence: cells.map(({ presence }) => presence),
      suppliers: cells.map(({ suppliers }) => suppliers),
      suppliersAtLeast: cells.map(({ suppliersAtLeast }) => suppliersAtLeast),
      projects: cells.map(({ projects }) => projects),
      stageLow: cells.map(({ stageLow }) => stageLow),
      stageHigh: cells.map(({ stageHigh }) => stageHigh),
      absence: cells.map(({ absence }) => absence),
    }),
    members: ({ cells }) => {
      const members = cells.flatMap(({ members }, cell) => members.map((member) => ({ ...member, cell })));
      return {
        cell: members.map(({ cell }) => cell),
        id: members.map(({ id }) => id),
        name: members.map(({ name }) => name),
        nameEn: members.map(({ nameEn }) => nameEn),
        role: members.map(({ role }) => role),
        stageLow: members.map(({ stageLow }) => stageLow),
        stageHigh: members.map(({ stageHigh }) => stageHigh),
        pilot: members.map(({ pilot }) => pilot),
        late: members.map(({ late }) => late),
        leader: members.map(({ leader }) => leader),
        since: members.map(({ since }) => since),
        evidence: members.map(({ evidence }) => evidence),
      };
    },
    overlaps: ({ overlaps, segments, segmentAt }) =>
      overlaps.map(({ segment, cells }) => {
        const at = segmentAt(segment);
        const flags = segments[at]?.flags ?? [];
        return {
          segment: at,
          cells: [...cells],
          overlap: flags.includes('OVERLAP'),
          duplicated: flags.includes('DUPLICATED'),
        };
      }),
    relays: ({ steps, segmentAt }) => ({
      from: steps.map(({ from }) => from),
      to: steps.map(({ to }) => to),
      essential: steps.map(({ essential }) => essential),
      through: steps.map(({ through }) => through.map(segmentAt)),
    }),
    longest: ({ longest }) => [...longest],
  },
};
