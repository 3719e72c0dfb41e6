import type { StageEventPartsFragment } from '../gen/graphql.ts';

/** Later than any day: a plan without a date stands at the end. */
const END = '9999';

/** Events and plans by the day that they count by; of one day what happened before what was planned. */
export const byDay = (events: readonly StageEventPartsFragment[]): StageEventPartsFragment[] =>
  [...events].sort(
    (a, b) =>
      (a.day ?? (a.planned ? END : '')).localeCompare(b.day ?? (b.planned ? END : '')) ||
      Number(a.planned) - Number(b.planned) ||
      (a.stageFrom ?? 0) - (b.stageFrom ?? 0),
  );
