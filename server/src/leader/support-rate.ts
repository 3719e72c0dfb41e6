import type { Catalogue } from '../api/catalogue.ts';
import type { Assessment } from '../gap/assess.ts';
import type { PurchaseFact } from '../gap/facts.ts';
import { ofNewestPeriod } from '../gap/newest-period.ts';
import type { InputState, SupportBasis } from '../gen/schema.ts';
import { groupBy } from '../model/group-by.ts';
import { homeStandings, segmentsOfLeader } from './home-standings.ts';
import { inputStateOf } from './input-state.ts';
import { purchasesOf } from './own-purchases.ts';
import { type Branch, supplyTreeOf } from './supply-tree.ts';
import { sentenceOf } from './support-sentence.ts';

/**
 * Local support rate 本地配套率 of a leader (design §5), over what its own segments need (step 1). By value: local
 * purchases / purchases, of the newest period with amounts, when every amount and origin of that period is known;
 * else by count: inputs met locally / inputs, the unknown told apart. Unknown is neither met nor zero.
 */
export type SupportRateOf = {
  basis: SupportBasis;
  byValue: SupportByValue | null;
  byCount: SupportByCount[];
  sentence: { zh: string; en: string };
};

export type SupportByValue = { rate: number; localWan: number; totalWan: number; period: string | null };
export type SupportByCount = { essential: boolean; met: number; total: number; unknown: number };

/** Why there is no rate by value. */
export type NoValue = 'NO_AMOUNTS' | 'PARTLY_KNOWN';

/** An input of the leader's own segments, each once. */
export type Wanted = { segment: string; essential: boolean; state: InputState };

/**
 * The rate of one enterprise, at home whatever the area of the assessment. `landed`: segments that a simulated landing
 * fills; what the leader bought of them before says nothing about the time after.
 */
export function supportRateOf(
  catalogue: Catalogue,
  assessment: Assessment,
  enterprise: string,
  landed: ReadonlySet<string> = new Set(),
): SupportRateOf {
  const standing = homeStandings(catalogue, assessment);
  const segments = segmentsOfLeader(standing, enterprise);
  const purchases = purchasesOf(assessment.facts.purchases, enterprise, assessment.scope.asOf);
  const told = purchases.filter(({ segment }) => !landed.has(segment));
  const wanted = wantedOf(supplyTreeOf(segments, catalogue.structure.inputs, 1), (segment) => {
    const kind = standing.get(segment)?.kind ?? 'PRESUMED_MISSING';
    return inputStateOf(
      kind,
      told.filter((purchase) => purchase.segment === segment),
    );
  });
  return rateOf(wanted, purchases, segments.length > 0);
}

/** The distinct inputs of a first step; essential when essential for any of the leader's segments. */
export const wantedOf = (branches: readonly Branch[], stateOf: (segment: string) => InputState): Wanted[] =>
  [...groupBy(branches, ({ segment }) => segment)].map(([segment, entries]) => ({
    segment,
    essential: entries.some(({ essential }) => essential),
    state: stateOf(segment),
  }));

/** The rate from its parts. `located` = a segment is known that the leader operates in at home. */
export function rateOf(wanted: readonly Wanted[], purchases: readonly PurchaseFact[], located: boolean): SupportRateOf {
  const value = byValueOf(purchases);
  const byValue = typeof value === 'string' ? null : value;
  const byCount = wanted.length > 0 ? [countOf(wanted, true), countOf(wanted, false)] : [];
  const basis = byValue ? 'VALUE' : byCount.length > 0 ? 'COUNT' : 'NONE';
  const records = purchases.length;
  return { basis, byValue, byCount, sentence: sentenceOf(value, byCount, { located, records }) };
}

function countOf(wanted: readonly Wanted[], essential: boolean): SupportByCount {
  const counted = wanted.filter((each) => each.essential || !essential);
  return {
    essential,
    met: counted.filter(({ state }) => state === 'LOCAL').length,
    total: counted.length,
    unknown: counted.filter(({ state }) => state === 'UNKNOWN').length,
  };
}

/** Local purchases / purchases; a purchase of that period without amount or origin would count as zero, so it forbids the rate. */
function byValueOf(purchases: readonly PurchaseFact[]): SupportByValue | NoValue {
  const paid = ofNewestPeriod(purchases.filter(({ amountWan }) => amountWan !== null));
  const period = paid[0]?.period ?? null;
  const same = purchases.filter((purchase) => purchase.period === period);
  const totalWan = sumOf(paid);
  if (totalWan === 0) return 'NO_AMOUNTS';
  if ([...paid, ...same].some(({ amountWan, origin }) => amountWan === null || origin === 'UNKNOWN'))
    return 'PARTLY_KNOWN';
  const localWan = sumOf(paid.filter(({ origin }) => origin === 'LOCAL'));
  return { rate: (100 * localWan) / totalWan, localWan, totalWan, period };
}

const sumOf = (purchases: readonly PurchaseFact[]): number =>
  purchases.reduce((sum, { amountWan }) => sum + (amountWan ?? 0), 0);
