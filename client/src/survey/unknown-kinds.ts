/** The kinds of gaps of which nobody knows whether they are any. */
export const GAP_KINDS_UNKNOWN = ['PRESUMED_MISSING', 'UNCERTAIN'] as const;
export type UnknownGapKind = (typeof GAP_KINDS_UNKNOWN)[number];
