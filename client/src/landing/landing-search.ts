import { listed, oneOf, present, type Raw, type Scope, scope, text } from '../search.ts';

export const COMPARISONS = ['stacked', 'overlay'] as const;
export type LandingSearch = Scope & {
  /** Key of the chain that is drawn. */
  chain?: string | undefined;
  /** `chain~segment~zone~enterprise`, keys; the enterprise is left out for an unnamed supplier. */
  landings?: string[] | undefined;
  compare?: (typeof COMPARISONS)[number] | undefined;
  segment?: string | undefined;
};

export function landingSearch(raw: Raw): LandingSearch {
  return present<LandingSearch>({
    ...scope(raw),
    chain: text(raw.chain),
    landings: listed(raw.landings),
    compare: oneOf(COMPARISONS, raw.compare),
    segment: text(raw.segment),
  });
}
