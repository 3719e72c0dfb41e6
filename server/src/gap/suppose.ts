import type { Structure } from '../chain/structure.ts';
import { type Assessment, metricsIn } from './assess.ts';
import type { ActivityFact, SurveyFact } from './facts.ts';
import { scoreChain } from './score.ts';
import { surveyedBy, touchedBy } from './standing.ts';

/** Facts that are not in the graph, to see what they would change. */
export type Supposed = { activities: readonly ActivityFact[]; surveys: readonly SurveyFact[] };

/**
 * The assessment as it would be with more facts, nothing else changed; by the very formulas of the graph. Pure: the
 * assessment stays as it is. Only the segments that the facts touch are worked out again, and only the chains that
 * hold one of them are scored again.
 */
export function suppose(
  structure: Structure,
  { scope, facts, standing, chains }: Assessment,
  { activities, surveys }: Supposed,
): Assessment {
  const after = standing.adding(activities, surveys);
  const touched = new Set([
    ...activities.flatMap(({ segment }) => touchedBy(structure, segment)),
    ...surveys.flatMap((survey) => surveyedBy(structure, survey)),
  ]);
  return {
    scope,
    facts: {
      ...facts,
      activities: [...facts.activities, ...activities],
      surveys: [...facts.surveys, ...surveys],
    },
    standing: after,
    chains: new Map(
      [...chains].map(([key, scored]) => [
        key,
        scored.chain.members.some(({ segment }) => touched.has(segment))
          ? scoreChain(scored.chain, structure, after.standingOf, metricsIn(scored))
          : scored,
      ]),
    ),
  };
}
