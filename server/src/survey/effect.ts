import type { Structure } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import type { ActivityFact, SurveyFact } from '../gap/facts.ts';
import { isOpen, type Scored } from '../gap/score.ts';
import { suppose } from '../gap/suppose.ts';
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
  const outcome = (activities: readonly ActivityFact[], surveys: readonly SurveyFact[]): Outcome => {
    const after = suppose(structure, before, { activities, surveys });
    const { gapList, coverage, segments } = movedBetween(structure, before, after);
    segments.delete(segment);
    return {
      kind: after.standing.standingOf(segment).kind,
      gapList,
      coverage,
      floor: largestFloor(structure, after, segment),
      others: segments.size,
    };
  };
  const found = outcome([supplierIn(area, segment, asOf)], []);
  const absent = outcome([], [completeSurvey(area, segment, asOf)]);
  return {
    floor: largestFloor(structure, before, segment),
    found,
    absent,
    effect: Math.max(sum(found), sum(absent)),
  };
}

const sum = ({ gapList, coverage }: { gapList: number; coverage: number }): number => gapList + coverage;

/** What an entry counts on the mixed gap list: its floor, or 0 when it is not on it. */
const countOf = (gap: Scored | undefined, structure: Structure): number =>
  gap && isOpen(gap, structure) ? gap.floor : 0;

const largestFloor = (structure: Structure, { chains }: Assessment, segment: string): number =>
  Math.max(0, ...[...chains.values()].map(({ segments }) => countOf(segments.get(segment), structure)));

/** Differences below this are rounding. */
const NOTHING = 1e-9;

/** How far the gap list and coverage moved from one assessment to another of the same area, and which segments did. */
function movedBetween(structure: Structure, before: Assessment, after: Assessment) {
  let gapList = 0;
  let coverage = 0;
  const segments = new Set<string>();
  for (const [key, was] of before.chains) {
    const is = after.chains.get(key);
    if (!is || is === was) continue;
    coverage += (is.completeness?.coverage ?? 0) - (was.completeness?.coverage ?? 0);
    for (const [segment, gap] of was.segments) {
      const moved = Math.abs(countOf(is.segments.get(segment), structure) - countOf(gap, structure));
      gapList += moved;
      if (moved > NOTHING) segments.add(segment);
    }
  }
  return { gapList, coverage, segments };
}
