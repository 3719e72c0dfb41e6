import { createHash } from 'node:crypto';
import type { Context } from '../api/context.ts';
import { nodeId } from '../api/node-id.ts';
import { connection, cursorOf, pageSize, positionIn } from '../api/page.ts';
import { seenFrom } from '../chain/made-chains.ts';
import { findGap } from '../gap/gap.ts';
import type { QueryTargetsArgs } from '../gen/schema.ts';
import { gatesOf } from './gates.ts';
import { macroRegionOf } from './macro-region.ts';
import { compare, type Position, positionOf, type Ranked, type Ranking, rankingOf } from './ranking.ts';
import type { TargetOf } from './target.ts';
import { filtered } from './target-filter.ts';
import { weightsOf } from './weights.ts';

/** Entries that the scatter shows at most. */
const SHOWN = 300;

/** A short name of a list: its arguments may be long, and each edge carries a cursor. */
const listName = (parts: unknown): string =>
  `targets:${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}`;

/** One page of the targets of a gap. */
export async function targetPage(context: Context, filter: QueryTargetsArgs) {
  const size = pageSize(filter.first, 50);
  const weights = weightsOf('weights', filter.weights);
  const gates = gatesOf('gates', filter.gates);
  const seen = seenFrom(context, [filter.chain]);
  const gap = await findGap(seen, filter.chain, filter.segment, filter.area, filter.asOf);
  const ranking = await rankingOf(seen, gap, weights);
  const { entries, ...counts } = filtered(ranking, filter, gates, gap.catalogue);
  const { first: _, after: cursor, asOf: __, ...rest } = filter;
  const list = listName([rest, gap.assessment.scope.asOf]);
  const after =
    cursor != null ? (positionIn(list, cursor, ['number', 'number', 'number', 'string']) as unknown as Position) : null;
  const left = after ? entries.filter((entry) => compare(positionOf(entry), after) > 0) : entries;
  const edges = left.slice(0, size).map((ranked) => ({
    cursor: cursorOf(list, positionOf(ranked)),
    node: { ranking, ranked, gates } satisfies TargetOf,
  }));
  return {
    ...connection(edges, entries.length, left.length > size, after !== null),
    ...counts,
    regionCounts: [...counts.regionCounts],
    flagCounts: [...counts.flagCounts],
    candidateCount: ranking.entries.length,
    points: pointsOf(ranking, entries.slice(0, SHOWN)),
    gap,
  };
}

const pointsOf = ({ world }: Ranking, entries: readonly Ranked[]) => ({
  enterprise: entries.map(({ candidate }) => nodeId('Enterprise', candidate.enterprise.key)),
  name: entries.map(({ candidate }) => candidate.enterprise.name),
  rank: entries.map(({ rank }) => rank),
  low: entries.map(({ viability }) => viability.low),
  mid: entries.map(({ viability }) => viability.mid),
  high: entries.map(({ viability }) => viability.high),
  known: entries.map(({ known }) => known),
  region: entries.map(({ candidate }) => macroRegionOf(world, candidate.place)?.id ?? null),
});
