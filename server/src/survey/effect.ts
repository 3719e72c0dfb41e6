import type { Structure } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import { completenessOf } from '../gap/completeness.ts';
import type { ActivityFact, SurveyFact } from '../gap/facts.ts';
import { isOpen, partOf, type Scored, scoreSegment } from '../gap/score.ts';
import { type Prepared, touchedBy } from '../gap/standing.ts';
import type { GapKind } from '../gen/schema.ts';

/**
 * How much knowing a segment would change the gap list, in points (our own definition, to be discussed with planners).
 *
 *   effect(s) = max over outcomes o of ( Σ |floor after o − floor before| + Σ (coverage after o − coverage before) )
 *
 * o = FOUND: one supplier operates in the area, of unknown capacity. o = ABSENT: a complete survey finds nobody.
 * The first sum runs over all entries of the gap list (a segment once on each chain; not on the list counts 0), so that
 * the need of neighbours counts, too; the second over all chains, in percentage points. Both outcomes are scored by the
 * formulas of the graph itself. Not weighted by how likely an outcome is: that is just what nobody knows.
 */
export type Outcome = {
  kind: GapKind;
  gapList: number;
  coverage: number;
  /** What the segment counts on the gap list then, on the chain where it counts most. */
  floor: number;
  /** Other segments of which the entry moves. */
  others: number;
};
export type Effect = { floor: number; found: Outcome; absent: Outcome; effect: number };

/** No key of the graph holds a space after a colon: a supposed one can never clash with it. */
const SUPPOSED = 'survey: ';

const supplierIn = (area: string, segment: string, known: number): ActivityFact => ({
  key: SUPPOSED + segment,
  known,
  enterprise: SUPPOSED + segment,
  enterpriseName: SUPPOSED,
  enterpriseNameEn: null,
  unnamed: false,
  countLow: 1,
  segment,
  status: 'OPERATING',
  function: 'PRODUCTION',
  place: area,
  capacity: null,
  unit: null,
  from: null,
  until: null,
});

const completeSurvey = (area: string, segment: string, known: number): SurveyFact => ({
  key: SUPPOSED + segment,
  known,
  of: `Segment:${segment}`,
  in: area,
  state: 'COMPLETE',
  date: known,
});

export function effectOf(structure: Structure, before: Assessment, segment: string): Effect {
  const { area, asOf } = before.scope;
  const touched = touchedBy(structure, segment);
  const found = before.standing.adding([supplierIn(area, segment, asOf)]);
  const absent = before.standing.adding([], [completeSurvey(area, segment, asOf)]);
  const outcomes = {
    found: outcomeOf(structure, before, found, segment, touched),
    absent: outcomeOf(structure, before, absent, segment, [segment]),
  };
  return {
    floor: Math.max(0, ...[...before.chains.values()].map(({ segments }) => countOf(segments.get(segment), structure))),
    ...outcomes,
    effect: Math.max(sum(outcomes.found), sum(outcomes.absent)),
  };
}

const sum = ({ gapList, coverage }: Outcome): number => gapList + coverage;

/** What an entry counts on the mixed gap list: its floor, or 0 when it is not on it. */
const countOf = (gap: Scored | undefined, structure: Structure): number =>
  gap && isOpen(gap, structure) ? gap.floor : 0;

/** Differences below this are rounding. */
const NOTHING = 1e-9;

/** How far the gap list and coverage move when segments stand otherwise; only those that can have moved are scored. */
function outcomeOf(
  structure: Structure,
  { chains }: Assessment,
  { standingOf }: Prepared,
  segment: string,
  touched: readonly string[],
): Outcome {
  const others = new Set<string>();
  const outcome = { kind: standingOf(segment).kind, gapList: 0, coverage: 0, floor: 0, others: 0 };
  for (const [chain, { segments, completeness }] of chains) {
    if (!touched.some((key) => segments.has(key))) continue;
    const after = new Map(segments);
    for (const key of touched) {
      const gap = segments.get(key);
      if (!gap) continue;
      const then = scoreSegment(chain, gap.metrics, standingOf(key));
      after.set(key, then);
      const moved = Math.abs(countOf(then, structure) - countOf(gap, structure));
      outcome.gapList += moved;
      if (key === segment) outcome.floor = Math.max(outcome.floor, countOf(then, structure));
      else if (moved > NOTHING) others.add(key);
    }
    if (segments.has(segment))
      outcome.coverage +=
        (completenessOf([...after.values()].map(partOf))?.coverage ?? 0) - (completeness?.coverage ?? 0);
  }
  return { ...outcome, others: others.size };
}
