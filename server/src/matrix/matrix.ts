import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { entryOf, nodeId } from '../api/node-id.ts';
import { fromUpstream } from '../chain/chain-map.ts';
import { seenFrom } from '../chain/made-chains.ts';
import { type Chain, type Input, inputsOf } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import { assessmentOf } from '../gap/gap.ts';
import type { Scored } from '../gap/score.ts';
import type { QueryMatrixArgs } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { keyOfPart, type Part, zonesIn } from '../place/part.ts';
import { type Cell, cellsOf } from './cells.ts';
import { longestRelay } from './longest-relay.ts';
import { type Overlap, overlapsOf } from './overlaps.ts';
import { type RelayStep, relaySteps } from './relays.ts';

/** A chain over the parts of an area: rows, segments in lane order, and the cells in which something is known. */
export type MatrixOf = {
  id: string;
  catalogue: Catalogue;
  assessment: Assessment;
  chain: Chain;
  segments: readonly Scored[];
  rows: readonly Part[];
  /** By row, then by segment; in the order of `rows` and `segments`. */
  cells: readonly Cell[];
  overlaps: readonly Overlap[];
  steps: readonly RelayStep[];
  longest: readonly number[];
  /** Positions in `rows` and `segments`. */
  rowOf(cell: Cell): number;
  segmentAt(segment: string): number;
};

export async function matrixOf(context: Context, { chain: chainId, area, asOf }: QueryMatrixArgs): Promise<MatrixOf> {
  const { catalogue, assessment } = await assessmentOf(seenFrom(context, [chainId]), area, asOf);
  const chain = entryOf('chain', chainId, 'Chain', catalogue.structure.chains);
  return matrixIn(catalogue, assessment, chain);
}

/** The matrix that an assessment gives, without a database: every part is scored from the facts of home, read once. */
export function matrixIn(catalogue: Catalogue, assessment: Assessment, chain: Chain): MatrixOf {
  const { structure, tree } = catalogue;
  const { scope } = assessment;
  const segments = [...(assessment.chains.get(chain.key)?.segments.values() ?? [])].sort(fromUpstream);
  const found = cellsOf(catalogue, assessment, segments);
  const rows = rowsOf(catalogue, found, zonesIn(tree, scope), segments);
  const places = new Map(rows.map((part, at) => [keyOfPart(part), at]));
  const columns = new Map(segments.map(({ segment }, at) => [segment, at]));
  const rowOf = ({ part }: Cell) => places.get(keyOfPart(part)) ?? 0;
  const segmentAt = (segment: string) => columns.get(segment) ?? 0;
  const cells = [...found].sort((a, b) => rowOf(a) - rowOf(b) || segmentAt(a.segment) - segmentAt(b.segment));
  const inputs: readonly Input[] = inputsOf(chain, structure.inputs);
  const standing = cells.map(({ segment, part, presence, placed }) => ({
    segment,
    part: keyOfPart(part),
    presence,
    placed,
  }));
  return {
    id: nodeId('Matrix', [chain.key, scope.area, formatDay(scope.asOf)].join('|')),
    catalogue,
    assessment,
    chain,
    segments,
    rows,
    cells,
    overlaps: overlapsOf(standing),
    steps: relaySteps(standing, inputs),
    longest: longestRelay(standing, inputs),
    rowOf,
    segmentAt,
  };
}

const kinds: Record<Part['kind'], number> = { ZONE: 0, PLACE: 0, WITHIN: 1, UNKNOWN: 2 };

/**
 * Rows with something in them, those that begin furthest upstream first, so that a relay runs downwards to the right;
 * then what has no known place; then the zones in which nothing of the chain is known, by name.
 */
function rowsOf(
  { tree }: Catalogue,
  cells: readonly Cell[],
  zones: readonly Part[],
  segments: readonly Scored[],
): Part[] {
  const column = new Map(segments.map(({ segment }, at) => [segment, at]));
  const parts = new Map([...zones, ...cells.map(({ part }) => part)].map((part) => [keyOfPart(part), part]));
  const name = ({ area }: Part) => tree.areas.get(area ?? '')?.name ?? '';
  const rows = [...parts.values()].map((part) => {
    const own = cells.filter((cell) => keyOfPart(cell.part) === keyOfPart(part));
    return { part, first: Math.min(...own.map(({ segment }) => column.get(segment) ?? 0)) };
  });
  const rank = ({ part, first }: (typeof rows)[number]) => (first === Number.POSITIVE_INFINITY ? 3 : kinds[part.kind]);
  return rows
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.first === b.first ? 0 : a.first - b.first) ||
        name(a.part).localeCompare(name(b.part), 'zh') ||
        (keyOfPart(a.part) < keyOfPart(b.part) ? -1 : 1),
    )
    .map(({ part }) => part);
}
