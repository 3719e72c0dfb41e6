/** Longest texts of an entry, as the API takes them. */
export const LONGEST = { ownerUnit: 100, nextStep: 500, notes: 2000 } as const;
