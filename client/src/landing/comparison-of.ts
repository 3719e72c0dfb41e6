import type { Comparison } from '../graph/comparison.ts';
import { type GapKind, KINDS, suppliedLocally } from '../graph/kinds.ts';
import type { ComparedMap } from './shown-landing.ts';

type Change = { segment: { id: string }; before: { kind: GapKind }; after: { kind: GapKind } };

/** What is ringed and which lines are new, for the chain that is drawn. */
export function comparisonOf({
  segments,
  before,
}: {
  segments: readonly Change[];
  before: ComparedMap;
}): Required<Comparison> {
  const own = new Set(before.segments.id);
  const changes = segments.filter(({ segment }) => own.has(segment.id));
  return {
    changed: new Set(changes.map(({ segment }) => segment.id)),
    gained: new Set(
      changes
        .filter((change) => suppliedLocally(change.after.kind) && !suppliedLocally(change.before.kind))
        .map(({ segment }) => segment.id),
    ),
    was: new Map(
      changes
        .filter((change) => change.before.kind !== change.after.kind)
        .map((change) => [change.segment.id, change.before.kind]),
    ),
  };
}

export type KindCount = { kind: GapKind; count: number; change: number };

/** Kinds of a map with how many more or fewer there are than in the other; kinds of neither are left out. */
export function kindCounts(map: ComparedMap, other: ComparedMap): KindCount[] {
  const count = (of: ComparedMap, kind: GapKind) => of.segments.kind.filter((each) => each === kind).length;
  return KINDS.map((kind) => ({ kind, count: count(map, kind), change: count(map, kind) - count(other, kind) })).filter(
    ({ count: here, change }) => here > 0 || change !== 0,
  );
}
