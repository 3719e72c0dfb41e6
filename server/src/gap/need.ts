import type { Input } from '../chain/structure.ts';

/** k of an input: an optional one counts half. */
export const DEFAULTS = { optional: 0.5, offer: 0.5 } as const;

const strength = (input: Input): number => (input.essential ? 1 : DEFAULTS.optional);

/**
 * N, 0-1: how much home needs a segment, or could feed it (design §4), over inputs of all chains, return edges left out.
 * `presence` = p at home; `led` = a leader in force operates there at home; `bought` = a home enterprise is recorded buying it.
 */
export function needOf(
  segment: string,
  inputs: readonly Input[],
  home: { presence(segment: string): number; led(segment: string): boolean; bought(segment: string): boolean },
): number {
  const live = inputs.filter((input) => !input.returning);
  const buyers = live.filter(({ input }) => input === segment);
  const pull = buyers.map((input) => strength(input) * (home.led(input.buyer) ? 1 : home.presence(input.buyer)));
  const need = home.bought(segment) ? 1 : Math.max(0, ...pull);
  const offers = live
    .filter(({ buyer }) => buyer === segment)
    .map((input) => strength(input) * home.presence(input.input));
  return Math.max(need, DEFAULTS.offer * Math.max(0, ...offers));
}
