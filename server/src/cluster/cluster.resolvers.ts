import { nodeId } from '../api/node-id.ts';
import type { ClustersResolvers, Resolvers } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import type { Area } from '../place/area.ts';
import { sumInvestment } from '../project/investment.ts';
import { boundOfAll } from '../project/sum-over.ts';
import { clustersOf } from './clusters.ts';
import type { Box } from './containers.ts';

const boxColumns = (boxes: readonly Box[]) => ({
  id: boxes.map(({ id }) => id),
  kind: boxes.map(({ kind }) => kind),
  name: boxes.map(({ name }) => name),
  nameEn: boxes.map(({ nameEn }) => nameEn),
});

function known(areas: ReadonlyMap<string, Area>, id: string): Area {
  const area = areas.get(id);
  if (!area) throw new Error(`area ${id} is not in the catalogue`);
  return area;
}

const Clusters: ClustersResolvers = {
  area: ({ assessment: { scope }, catalogue: { tree } }) => known(tree.areas, scope.area),
  asOf: ({ assessment }) => formatDay(assessment.scope.asOf),
  containers: ({ containers, dots, members }) => {
    const inside = containers.map((_, at) =>
      dots.filter(({ container }) => container === at).map((dot) => ({ ...dot, member: members[dot.member] })),
    );
    const money = inside.map((own) =>
      sumInvestment(own.flatMap(({ member, standing }) => (standing === 'STOPPED' ? [] : (member?.project ?? [])))),
    );
    return {
      ...boxColumns(containers),
      enterprises: inside.map((own) => own.filter(({ member }) => member?.enterprise).length),
      projects: inside.map((own) => own.filter(({ member }) => member?.project).length),
      investmentWan: money.map(({ wan, stated }) => (stated > 0 ? wan : null)),
      investmentBound: money.map((sum) => (sum.stated > 0 ? boundOfAll(sum) : null)),
      unknownInvestments: money.map(({ unstated }) => unstated),
    };
  },
  marks: ({ marks }) => boxColumns(marks),
  members: ({ members }) => ({
    id: members.map(({ id }) => id),
    name: members.map(({ name }) => name),
    nameEn: members.map(({ nameEn }) => nameEn),
    kind: members.map(({ project }) => (project ? 'PROJECT' : 'ENTERPRISE')),
    body: members.map(({ enterprise }) => enterprise?.kind ?? null),
    investmentWan: members.map(({ project }) => project?.investmentWan ?? null),
    investmentBound: members.map(({ project }) => project?.investmentBound ?? null),
    stageLow: members.map(({ stageLow }) => stageLow),
    stageHigh: members.map(({ stageHigh }) => stageHigh),
    leader: members.map(({ leader }) => leader),
  }),
  dots: ({ dots }) => ({
    member: dots.map(({ member }) => member),
    container: dots.map(({ container }) => container),
    marks: dots.map(({ marks }) => [...marks]),
    standing: dots.map(({ standing }) => standing),
  }),
  links: ({ links, catalogue: { structure } }) => {
    const segments = links.map(({ segment }) => (segment === null ? undefined : structure.segments.get(segment)));
    return {
      from: links.map(({ from }) => from),
      to: links.map(({ to }) => to),
      kind: links.map(({ kind }) => kind),
      segment: segments.map((segment) => segment?.name ?? null),
      segmentEn: segments.map((segment) => segment?.nameEn ?? null),
      evidence: links.map(({ evidence }) => evidence),
    };
  },
  relays: ({ relays, catalogue: { structure } }) => {
    const name = (key: string) => structure.segments.get(key)?.name ?? key;
    const nameEn = (key: string) => structure.segments.get(key)?.nameEn ?? key;
    return {
      from: relays.map(({ from }) => from),
      to: relays.map(({ to }) => to),
      input: relays.map(({ input }) => nodeId('Segment', input)),
      inputName: relays.map(({ input }) => name(input)),
      inputNameEn: relays.map(({ input }) => nameEn(input)),
      buyer: relays.map(({ buyer }) => nodeId('Segment', buyer)),
      buyerName: relays.map(({ buyer }) => name(buyer)),
      buyerNameEn: relays.map(({ buyer }) => nameEn(buyer)),
      makers: relays.map(({ makers }) => makers),
      users: relays.map(({ users }) => users),
    };
  },
  concentrations: ({ spreads, parts, catalogue: { tree } }) => {
    const areas = new Map(parts.map(({ key, id }) => [key, id ?? '']));
    return spreads.map(({ parts: own, ...spread }) => ({
      ...spread,
      places: own.map(({ part, count, investmentWan, investmentBound, quotient, noQuotient }) => ({
        area: known(tree.areas, areas.get(part) ?? ''),
        count,
        investmentWan,
        investmentBound,
        quotient,
        noQuotient,
      })),
    }));
  },
};

export const clusterResolvers: Resolvers = {
  Query: { clusters: (_, args, context) => clustersOf(context, args) },
  Clusters,
};
