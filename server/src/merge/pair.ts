/** The name of a pair of records, whichever comes first. */
export const pairOf = (one: string, other: string): string => [one, other].sort().join('|');
