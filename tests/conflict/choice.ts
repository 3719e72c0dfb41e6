import type { Choice } from '../../server/src/conflict/in-force.ts';

/** A choice that always held, unless said otherwise. */
export const choice = (inForce: string | null, over: Partial<Choice> = {}): Choice => ({
  since: null,
  until: null,
  inForce,
  ruleZh: '规则',
  ruleEn: null,
  ...over,
});
