/** A value 0-100 as far as it is known: equal ends when it is. */
export type Range = { readonly low: number; readonly high: number };

/** Nothing is known: not 0, not 50, but anything. */
export const UNKNOWN: Range = { low: 0, high: 100 };

export const exactly = (value: number): Range => ({ low: value, high: value });

export const isExact = ({ low, high }: Range): boolean => low === high;
