import type { Assessment } from '../gap/assess.ts';
import type { LeadershipFact } from '../gap/facts.ts';
import { inForce } from '../gap/standing.ts';

/** The leaderships in force at the date, of enterprises located or active at home or at a wider place. */
export const rolesInForce = ({ facts, scope }: Assessment): LeadershipFact[] =>
  facts.leaderships.filter((leadership) => inForce(leadership, scope.asOf));

/** Keys of the enterprises that lead a chain at the date, each once, by key. */
export const leadersInForce = (assessment: Assessment): string[] =>
  [...new Set(rolesInForce(assessment).map(({ enterprise }) => enterprise))].sort();
