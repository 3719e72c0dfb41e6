/** The 0-8 scale of projects (design §2) and what a stage is worth. */
export const stages = { signed: 3, construction: 5, trial: 6, production: 7, capacity: 8 } as const;

/** Presence p by stage: our judgement of how likely the segment will stand (design §4). Range 0-1. */
export const DEFAULTS = {
  presence: [0.05, 0.1, 0.1, 0.2, 0.2, 0.5, 0.5, 0.8, 1],
  pilot: 0.5,
  /** What a late project keeps of its presence. */
  late: 0.5,
} as const;

/** Presence of a stage 0-8; an interval counts as its lower end. */
export function presenceOfStage(stageFrom: number): number {
  const presence = DEFAULTS.presence[stageFrom];
  if (presence === undefined) throw new RangeError(`stage ${stageFrom} is not on the scale 0-8`);
  return presence;
}
