import { herfindahl } from '../chain/concentration.ts';
import type { Sentence } from '../gen/schema.ts';

/** HHI over places, 0-10000: 10000 = all in one place; null when nothing is known to share. */
export function hhiOver(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  const total = known.reduce((sum, value) => sum + value, 0);
  return total > 0 ? herfindahl(known.map((value) => value / total)) : null;
}

/** The fewest that a share is worked out from: below, one more or less would turn it over. Our judgement. */
export const DEFAULTS = { base: 20, place: 3, chain: 3 } as const;

export type QuotientParts = {
  /** Of the chain in the place, of all chains there, of the chain in the base, of all chains in the base. */
  chainHere: number;
  allHere: number;
  chainInBase: number;
  allInBase: number;
  /** What the base is called. */
  base: Sentence;
};

/**
 * Location quotient: the chain's share in the place / its share in the base, the home of the area (Florence 1939; by
 * number of suppliers and projects for lack of jobs by place). Above 1: more than its part stands here. Null, with the
 * reason, where the base or the place is too small to have shares.
 */
export function locationQuotient({ chainHere, allHere, chainInBase, allInBase, base }: QuotientParts): {
  value: number | null;
  missing: Sentence | null;
} {
  if (allInBase < DEFAULTS.base)
    return {
      value: null,
      missing: {
        zh: `${base.zh}已知的只有 ${allInBase} 家（项），不足 ${DEFAULTS.base}，没有可比的基数。`,
        en: `Only ${allInBase} are known in ${base.en}, fewer than ${DEFAULTS.base}: there is no base to compare with.`,
      },
    };
  if (allHere < DEFAULTS.place)
    return {
      value: null,
      missing: {
        zh: `此处已知的只有 ${allHere} 家（项），不足 ${DEFAULTS.place}，份额没有意义。`,
        en: `Only ${allHere} are known here, fewer than ${DEFAULTS.place}: a share would mean nothing.`,
      },
    };
  if (chainInBase < DEFAULTS.chain)
    return {
      value: null,
      missing: {
        zh: `${base.zh}这条链已知的只有 ${chainInBase} 家（项），不足 ${DEFAULTS.chain}，没有可比的基数。`,
        en: `Only ${chainInBase} of this chain are known in ${base.en}, fewer than ${DEFAULTS.chain}: no base to compare with.`,
      },
    };
  return { value: chainHere / allHere / (chainInBase / allInBase), missing: null };
}
