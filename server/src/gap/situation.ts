import type { Day } from '../model/date.ts';
import type { ActivityFact, Facts, ProjectFact } from './facts.ts';
import { type Item, isInForce, isOperating, itemOfActivity, itemOfProject, lastHeard, latestEvent } from './item.ts';
import { positionOf, type Scope } from './scope.ts';

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

type Doing = Pick<ActivityFact, 'enterprise' | 'known' | 'from'> & { segment: string | null; status: string | null };

/** Closed since: a later statement that the enterprise no longer makes it silences the older ones. */
export function stillOpen<Told extends Doing>(activities: readonly Told[], asOf: Day): readonly Told[] {
  const closed = new Map<string, Map<string | null, Day>>();
  for (const { enterprise, segment, status, known, from } of activities) {
    if (status !== 'CLOSED' || (from ?? 0) > asOf) continue;
    const of = closed.get(enterprise) ?? new Map<string | null, Day>();
    closed.set(enterprise, of.set(segment, Math.max(of.get(segment) ?? 0, known)));
  }
  if (closed.size === 0 && !activities.some(({ status }) => status === 'CLOSED')) return activities;
  return activities.filter(
    (fact) => fact.status !== 'CLOSED' && fact.known >= (closed.get(fact.enterprise)?.get(fact.segment) ?? 0),
  );
}

const shown = new WeakMap<ActivityFact, Sighting | null>();

/** What an activity shows while it is in force: made once, since every date asks the same facts again. */
function sightingOfActivity(fact: ActivityFact): Sighting | null {
  const known = shown.get(fact);
  if (known !== undefined) return known;
  const { segment, place, key, known: heard, enterpriseName: name, enterpriseNameEn } = fact;
  const item = itemOfActivity(fact);
  const made: Sighting | null = item
    ? { segment, place, heard, item }
    : fact.function === 'PRODUCTION' && fact.status === 'MENTIONED'
      ? {
          segment,
          place,
          heard,
          hint: { kind: 'ACTIVITY', key, name, nameEn: enterpriseNameEn ?? name, why: 'MENTIONED', heard },
        }
      : null;
  shown.set(fact, made);
  return made;
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
    const sighting = sightingOfActivity(fact);
    if (sighting && (sighting.hint || isInForce(fact, asOf))) seen.push(sighting);
  }
  for (const project of facts.projects)
    if (project.known <= asOf) seen.push(...sightingsOfProject(project, horizon(project.place), asOf));
  return seen;
}

/** The sightings of one segment, sorted by how they lie to the area of a scope. */
export function situationOf(seen: readonly Sighting[], scope: Scope): Situation {
  const items: Item[] = [];
  const elsewhere: Item[] = [];
  const hints: Record<'INSIDE' | 'VAGUE' | 'PLACE', Hint[]> = { INSIDE: [], VAGUE: [], PLACE: [] };
  const stopped: string[] = [];
  let presence = 0;
  for (const { place, item, hint, stopped: halted, heard } of seen) {
    const position = positionOf(place, scope);
    if (position === 'INSIDE' && item) {
      items.push(item);
      presence = Math.max(presence, item.presence);
    } else if (position === 'ELSEWHERE' && item) elsewhere.push(item);
    else if (position === 'VAGUE' && item) {
      const { kind, key, name, nameEn } = item;
      hints.PLACE.push({ kind, key, name, nameEn, why: 'PLACE', heard });
    }
    if (position !== 'INSIDE' && position !== 'VAGUE') continue;
    if (hint) hints[position].push(hint);
    if (halted !== undefined && position === 'INSIDE') stopped.push(halted);
  }
  return { items, elsewhere, hints: [...hints.INSIDE, ...hints.VAGUE, ...hints.PLACE], stopped, presence };
}

export const operating = (situation: Situation): Item[] => situation.items.filter(isOperating);
