/** A value of an input as a cell; nothing is an empty cell. */
export const cell = (value: string | number | boolean | null | undefined): string =>
  value === null || value === undefined ? '' : String(value).trim();

/** Keys of what staff add: the beginning of the change that adds it. */
export const staffKey = (change: string): string => `staff-${change.slice(0, 13)}`;
