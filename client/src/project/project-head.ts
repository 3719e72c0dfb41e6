import type { StandingPartsFragment } from '../gen/graphql.ts';

export type HeadPart =
  | 'unknown'
  | 'unknownOne'
  | 'stage'
  | 'stopped'
  | 'noStage'
  | 'planAhead'
  | 'slipped'
  | 'planReached'
  | 'late'
  | 'early'
  | 'heard'
  | 'silent'
  | 'end';

/** How many fields a sentence names before it counts them. */
const NAMED = 2;

/** The parts of the sentence about a project, in order: the unknown first, then how far, the plan, the last word. */
export function headParts(standing: StandingPartsFragment, unknown: number): HeadPart[] {
  const { stopped, stageFrom, plannedBy, reachedOn, slipDays, lastHeard, since, silent } = standing;
  const slipped = slipDays !== null && slipDays > 0;
  const plan = (): HeadPart[] => {
    if (plannedBy === null) return [];
    if (reachedOn === null) return slipped ? ['planAhead', 'slipped'] : ['planAhead'];
    if (slipped) return ['planReached', 'late'];
    return slipDays !== null && slipDays < 0 ? ['planReached', 'early'] : ['planReached'];
  };
  return [
    ...(unknown > NAMED ? ['unknown' as const] : unknown > 0 ? ['unknownOne' as const] : []),
    stopped ? 'stopped' : stageFrom === null ? 'noStage' : 'stage',
    ...plan(),
    ...(lastHeard !== null && (silent || lastHeard !== since) ? ['heard' as const] : []),
    ...(silent ? ['silent' as const] : []),
    'end',
  ];
}
