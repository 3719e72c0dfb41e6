/** What a shortlist may hold; texts in characters. */
export const LIMITS = {
  name: 100,
  ownerUnit: 100,
  view: 2_000,
  by: 100,
  nextStep: 500,
  notes: 2_000,
  entries: 500,
  lists: 2_000,
};
