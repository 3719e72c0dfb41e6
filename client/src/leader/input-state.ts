import type { InputState } from '../gen/graphql.ts';
import type { Hue } from '../graph/kinds.ts';

/** Hue of each state; its sign and its word say the same without colour. */
export const STATE_HUES = { LOCAL: 'green', OUTSIDE: 'red', UNMET: 'red', UNKNOWN: 'violet' } as const satisfies Record<
  InputState,
  Hue
>;
