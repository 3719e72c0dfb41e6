import type { OpportunityItemFragment } from '../gen/graphql.ts';
import { keyOf } from '../ui/key.ts';

/** A line of the sheet in an address: `enterprise~chain~segment`. */
export const topicOf = ({ enterprise, gap }: OpportunityItemFragment) =>
  [enterprise.id, gap.chain.id, gap.segment.id].map(keyOf).join('~');

export type EnterpriseTopics = { enterprise: OpportunityItemFragment['enterprise']; topics: OpportunityItemFragment[] };

/** Lines under their enterprise; the enterprise with the best line first, its lines in their order. */
export function byEnterprise(topics: readonly OpportunityItemFragment[]): EnterpriseTopics[] {
  const groups = new Map<string, EnterpriseTopics>();
  for (const topic of topics) {
    const group = groups.get(topic.enterprise.id) ?? { enterprise: topic.enterprise, topics: [] };
    group.topics.push(topic);
    groups.set(topic.enterprise.id, group);
  }
  return [...groups.values()];
}
