import type { Day } from '../model/date.ts';
import type { ActivityFact, Facts, ProjectFact } from './facts.ts';
import { type Item, isOperating, itemOfActivity, itemOfProject, lastHeard, latestEvent } from './item.ts';
import { type Position, positionOf, type Scope } from './scope.ts';

/** A mention too weak to count as an item (design §2), with the reason why. */
export type Hint = {
  kind: 'ACTIVITY' | 'PROJECT';
  key: string;
  name: string;
  nameEn: string;
  why: 'MENTIONED' | 'NO_EVENT' | 'PLACE';
  /** The date of the newest source that speaks of it; 0 when only references do. */
  heard: Day;
};

/** What stands, is coming, or is only hinted at for one segment in one area. */
export type Situation = {
  items: readonly Item[];
  /** Items elsewhere in home. */
  elsewhere: readonly Item[];
  hints: readonly Hint[];
  /** Keys of stopped projects in the area. */
  stopped: readonly string[];
  /** p(s, a): the largest presence of an item, 0 without. */
  presence: number;
};

export const EMPTY: Situation = { items: [], elsewhere: [], hints: [], stopped: [], presence: 0 };

export type Sighting = {
  segment: string;
  place: string | null;
  heard: Day;
  item?: Item;
  hint?: Hint;
  stopped?: string;
};

/** Closed since: a later statement that the enterprise no longer makes it silences the older ones. */
export function stillOpen(activities: readonly ActivityFact[], asOf: Day): ActivityFact[] {
  const closed = new Map<string, Map<string, Day>>();
  for (const { enterprise, segment, status, known, from } of activities) {
    if (status !== 'CLOSED' || (from ?? 0) > asOf) continue;
    const of = closed.get(enterprise) ?? new Map<string, Day>();
    closed.set(enterprise, of.set(segment, Math.max(of.get(segment) ?? 0, known)));
  }
  return activities.filter(
    (fact) => fact.status !== 'CLOSED' && fact.known >= (closed.get(fact.enterprise)?.get(fact.segment) ?? 0),
  );
}

function sightingOfActivity(fact: ActivityFact, asOf: Day): Sighting | undefined {
  const { segment, place, key, known: heard } = fact;
  if (fact.function !== 'PRODUCTION') return undefined;
  if (fact.status === 'MENTIONED')
    return {
      segment,
      place,
      heard,
      hint: {
        kind: 'ACTIVITY',
        key,
        name: fact.enterpriseName,
        nameEn: fact.enterpriseNameEn ?? fact.enterpriseName,
        why: 'MENTIONED',
        heard,
      },
    };
  const item = itemOfActivity(fact, asOf);
  return item && { segment, place, heard, item };
}

function sightingsOfProject(project: ProjectFact, horizon: Day | undefined, asOf: Day): Sighting[] {
  const { place, key, name } = project;
  const heard = lastHeard(project, asOf) ?? 0;
  return project.fills
    .filter((fill) => fill.known <= asOf)
    .map(({ segment }) => {
      if (latestEvent(project, asOf)?.stopped) return { segment, place, heard, stopped: key };
      const item = itemOfProject(project, segment, horizon, asOf);
      return item
        ? { segment, place, heard, item }
        : {
            segment,
            place,
            heard,
            hint: { kind: 'PROJECT', key, name, nameEn: project.nameEn ?? name, why: 'NO_EVENT', heard },
          };
    });
}

/** Everything seen of any segment by a date, wherever it is. */
export function sightings(
  facts: Pick<Facts, 'activities' | 'projects'>,
  asOf: Day,
  horizon: (place: string | null) => Day | undefined,
): Sighting[] {
  const activities = stillOpen(
    facts.activities.filter((fact) => fact.known <= asOf),
    asOf,
  );
  // A nation has a hundred thousand: nothing is made of them but what is seen.
  const seen: Sighting[] = [];
  for (const fact of activities) {
    const sighting = sightingOfActivity(fact, asOf);
    if (sighting) seen.push(sighting);
  }
  for (const project of facts.projects)
    if (project.known <= asOf) seen.push(...sightingsOfProject(project, horizon(project.place), asOf));
  return seen;
}

/** The sightings of one segment, sorted by how they lie to the area of a scope. */
export function situationOf(seen: readonly Sighting[], scope: Scope): Situation {
  const at: Record<Position, Sighting[]> = { INSIDE: [], ELSEWHERE: [], VAGUE: [], FAR: [] };
  for (const sighting of seen) at[positionOf(sighting.place, scope)].push(sighting);
  const { INSIDE: inside, VAGUE: vague } = at;
  const items = inside.map((sighting) => sighting.item).filter((item) => item !== undefined);
  const vagueItems = vague.flatMap(({ item, heard }): Hint[] => {
    if (!item) return [];
    const { kind, key, name, nameEn } = item;
    return [{ kind, key, name, nameEn, why: 'PLACE', heard }];
  });
  return {
    items,
    elsewhere: at.ELSEWHERE.map((sighting) => sighting.item).filter((item) => item !== undefined),
    hints: [
      ...[...inside, ...vague].map((sighting) => sighting.hint).filter((hint) => hint !== undefined),
      ...vagueItems,
    ],
    stopped: inside.map((sighting) => sighting.stopped).filter((key) => key !== undefined),
    presence: items.reduce((most, { presence }) => Math.max(most, presence), 0),
  };
}

export const operating = (situation: Situation): Item[] => situation.items.filter(isOperating);
