import { concentrationOf } from '../chain/concentration.ts';
import type { Assessment } from '../gap/assess.ts';
import type { Scored } from '../gap/score.ts';

/** A segment of a chain before and after. */
export type Changed = { chain: string; segment: string; before: Scored; after: Scored };

/** What is told of a segment's state. */
export const stateOf = (scored: Scored) => ({
  kind: scored.kind,
  severity: scored.severity,
  flags: [...scored.flags],
  suppliers: scored.suppliers.low,
  suppliersAtLeast: !scored.suppliers.exact,
  concentration: concentrationOf(scored.situation),
});

/** Differences below this are rounding. */
const NOTHING = 1e-9;

function differ(before: Scored, after: Scored): boolean {
  if (before === after) return false;
  if (Math.abs(before.severity - after.severity) > NOTHING) return true;
  const told = (scored: Scored) => JSON.stringify({ ...stateOf(scored), severity: 0 });
  return told(before) !== told(after);
}

/** The segments that changed, each in every chain it is on; the largest fall of severity first. */
export function changesBetween(before: Assessment, after: Assessment): Changed[] {
  const changes = [...before.chains].flatMap(([chain, { segments }]) =>
    [...segments.values()].flatMap((scored): Changed[] => {
      const then = after.chains.get(chain)?.segments.get(scored.segment);
      return then && differ(scored, then) ? [{ chain, segment: scored.segment, before: scored, after: then }] : [];
    }),
  );
  const fall = ({ before: was, after: is }: Changed) => was.severity - is.severity;
  return changes.sort((a, b) => fall(b) - fall(a) || order(a.chain, b.chain) || order(a.segment, b.segment));
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
