import { oneOf, present, type Raw, type Scope, scope, text } from '../search.ts';
import { GAP_KINDS_UNKNOWN, type UnknownGapKind } from './unknown-kinds.ts';

/** What the bars of coverage are of. */
export const SHARES = ['chain', 'place'] as const;
export type ShareOf = (typeof SHARES)[number];

export type CoverageSearch = Scope & {
  /** Key of a chain. */
  chain?: string | undefined;
  kind?: UnknownGapKind | undefined;
  by?: ShareOf | undefined;
};

export const coverageSearch = (raw: Raw): CoverageSearch =>
  present<CoverageSearch>({
    ...scope(raw),
    chain: text(raw.chain),
    kind: oneOf(GAP_KINDS_UNKNOWN, raw.kind),
    by: oneOf(SHARES, raw.by),
  });
