import type { Facts, StageFact } from '../gap/facts.ts';
import type { Scope } from '../gap/scope.ts';
import type { Day } from '../model/date.ts';
import { stages } from '../model/stage.ts';

/** The earliest of what is known; null when nothing is. */
export const earliest = (days: readonly (Day | null)[]): Day | null => {
  const known = days.filter((day) => day !== null);
  return known.length > 0 ? Math.min(...known) : null;
};

/**
 * The earliest dates that show an enterprise at home: the start of an activity there, or a project it backs there that
 * reached a stage. Only dates that are told: the date of a source would make it later than it is.
 */
export function firstSeen(facts: Facts, { homeInside, asOf }: Scope, enterprise: string, stage: number): Day | null {
  const here = (place: string | null) => place !== null && homeInside.has(place);
  const happened = ({ planned, stageFrom, date, known }: StageFact) =>
    !planned && stageFrom !== null && stageFrom >= stage && date !== null && date <= asOf && known <= asOf;
  return earliest([
    ...facts.activities
      .filter((fact) => fact.enterprise === enterprise && fact.status !== 'CLOSED' && here(fact.place))
      .map(({ from }) => from),
    ...facts.projects
      .filter(({ backers, place }) => backers.includes(enterprise) && here(place))
      .flatMap(({ events }) => events.filter(happened).map(({ date }) => date)),
  ]);
}

/** Since when a supplier is at home: its building began there. */
export const supplierSince = (facts: Facts, scope: Scope, enterprise: string): Day | null =>
  firstSeen(facts, scope, enterprise, stages.construction);

/** Since when a leader is at home: named so, active, or with a project in production there. */
export const leaderSince = (facts: Facts, scope: Scope, enterprise: string): Day | null =>
  earliest([
    ...facts.leaderships
      .filter((leadership) => leadership.enterprise === enterprise && leadership.known <= scope.asOf)
      .map(({ from }) => from),
    firstSeen(facts, scope, enterprise, stages.production),
  ]);
