import type { InputState } from '../gen/graphql.ts';

type Need = { id: string; state: InputState };

/** Needs of several leaders for one segment are one. What is unknown is counted apart, never as unmet. */
export function needTotals(leaders: readonly { needs: readonly Need[] }[]) {
  const needs = [
    ...new Map(leaders.flatMap((leader) => leader.needs.map((need) => [need.id, need] as const))).values(),
  ];
  const unknown = needs.filter(({ state }) => state === 'UNKNOWN').length;
  return { needs: needs.length, unknown, known: needs.length - unknown };
}
