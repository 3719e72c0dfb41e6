import type { Structure } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import { mixedList } from '../gap/gap-page.ts';
import type { Scored } from '../gap/score.ts';
import { changesBetween } from '../landing/segment-changes.ts';
import { type Share, shareKnown } from './coverage.ts';

/** An entry of the mixed gap list, or what is not on it. */
export type Listed = { kind: Scored['kind']; floor: number | null; rank: number | null };

/** Ranks on the mixed list of an area; equal floors share one. */
function ranksOf(structure: Structure, assessment: Assessment): (gap: Scored) => Listed {
  const list = mixedList(assessment, structure);
  const ranks = new Map<Scored, number>();
  let rank = 0;
  list.forEach((gap, at) => {
    if (at === 0 || list[at - 1]?.floor !== gap.floor) rank = at + 1;
    ranks.set(gap, rank);
  });
  return (gap) => {
    const found = ranks.get(gap) ?? null;
    return { kind: gap.kind, floor: found === null ? null : gap.floor, rank: found };
  };
}

export type Moved = { chain: string; segment: string; before: Listed; after: Listed };

/** What a survey moves in an area: entries of the gap list, completeness of chains, and how much is known in all. */
export function surveyOutcome(structure: Structure, before: Assessment, after: Assessment) {
  const [was, is] = [ranksOf(structure, before), ranksOf(structure, after)];
  const gaps = changesBetween(before, after).map(
    (change): Moved => ({
      chain: change.chain,
      segment: change.segment,
      before: was(change.before),
      after: is(change.after),
    }),
  );
  return {
    gaps: gaps.sort((a, b) => (a.after.rank ?? Infinity) - (b.after.rank ?? Infinity)),
    chains: [...before.chains.values()].flatMap(({ chain, completeness }) => {
      const then = after.chains.get(chain.key);
      return then && then.completeness !== completeness && moved(completeness, then.completeness)
        ? [{ chain, before: completeness, after: then.completeness }]
        : [];
    }),
    before: shareKnown(before),
    after: shareKnown(after),
  } satisfies { gaps: Moved[]; before: Share; after: Share; chains: object[] };
}

type Completeness = { low: number; high: number; coverage: number } | null;

const moved = (a: Completeness, b: Completeness): boolean =>
  a?.low !== b?.low || a?.high !== b?.high || a?.coverage !== b?.coverage;
