import type { Catalogue } from '../api/catalogue.ts';
import type { Assessment } from '../gap/assess.ts';
import { leadersInForce } from '../leader/leaders-in-force.ts';
import { type SupportRateOf, supportRateOf } from '../leader/support-rate.ts';

export type SupportChanged = { leader: string; before: SupportRateOf; after: SupportRateOf };

/** The leaders in force whose local support rate changes, by value or by count. */
export function supportChanges(
  catalogue: Catalogue,
  before: Assessment,
  after: Assessment,
  landed: ReadonlySet<string>,
): SupportChanged[] {
  const figures = ({ byValue, byCount }: SupportRateOf) => JSON.stringify([byValue, byCount]);
  return leadersInForce(before)
    .map((leader) => ({
      leader,
      before: supportRateOf(catalogue, before, leader),
      after: supportRateOf(catalogue, after, leader, landed),
    }))
    .filter(({ before: was, after: is }) => figures(was) !== figures(is));
}
