import { type DisputedFigures, withFiguresInForce } from '../conflict/figures-in-force.ts';
import type { Day } from '../model/date.ts';
import type { ActivityFact, Facts, LeadershipFact, ProjectFact, PurchaseFact, SurveyFact } from './facts.ts';

type Link = { key: string; known: Day; until: Day | null };

/** A project with all that was ever told of it; what staff corrected stands beside what was told before. */
type ToldProject = Omit<ProjectFact, 'fills' | 'backers' | 'lists'> & {
  /** Told like this from the one day on, and before the other; null: always. */
  since: Day | null;
  until: Day | null;
  fills: readonly (Link & { segment: string })[];
  backers: readonly Link[];
  lists: readonly { key: string; known: Day }[];
};

/** Everything of a place, whenever it became known. */
export type FactsOfAllDates = {
  activities: readonly ActivityFact[];
  projects: readonly ToldProject[];
  purchases: readonly PurchaseFact[];
  surveys: readonly SurveyFact[];
  /** `here`: from when on the enterprise is known to be located or active in the place. */
  leaderships: readonly (LeadershipFact & { here: Day })[];
};

/** What was known by a date: nothing of a later source, and what staff corrected since as it was told then. */
export function knownBy(all: FactsOfAllDates, asOf: Day, disputed: DisputedFigures): Facts {
  const isKnown = ({ known }: { known: Day }) => known <= asOf;
  const isTold = ({ since, until }: ToldProject) =>
    (since === null || since <= asOf) && (until === null || until > asOf);
  const inForce = (link: Link) => isKnown(link) && (link.until === null || link.until > asOf);
  const key = (named: { key: string }) => named.key;
  return {
    activities: all.activities.filter(isKnown),
    projects: all.projects
      .filter((project) => isKnown(project) && isTold(project))
      .map((project) => ({
        ...project,
        fills: project.fills.filter(inForce),
        backers: project.backers.filter(inForce).map(key),
        lists: project.lists.filter(isKnown).map(key),
        events: project.events.filter(isKnown),
        statements: project.statements.filter((day) => day <= asOf),
      }))
      .map(withFiguresInForce(disputed, asOf)),
    purchases: all.purchases.filter(isKnown),
    surveys: all.surveys.filter(isKnown),
    leaderships: all.leaderships.filter((each) => isKnown(each) && each.here <= asOf),
  };
}
