import { latestEvent } from '../gap/item.ts';
import type { Bound } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';
import type { AreaTree } from '../place/area.ts';
import type { Stated } from './money.ts';
import type { BackerFact, OriginProjectFact } from './origin-facts.ts';

/** A project with its phases as one, so that nothing is counted twice. */
export type Undertaking = {
  /** Keys of the project and of its phases. */
  key: string;
  phases: readonly string[];
  name: string;
  nameEn: string | null;
  /** Area ids: where it is, and the places of all its parts. */
  place: string | null;
  places: readonly string[];
  investmentWan: number | null;
  investmentBound: Bound | null;
  /** Of the part that got furthest. */
  stageFrom: number | null;
  stageTo: number | null;
  printed: string | null;
  stopped: boolean;
  backers: readonly BackerFact[];
};

/** Projects joined with their phases; a phase whose whole is not known stands for it. */
export function undertakings(projects: readonly OriginProjectFact[], tree: AreaTree, asOf: Day): Undertaking[] {
  const byKey = new Map(projects.map((project) => [project.key, project]));
  const rootOf = ({ key, phaseOf }: OriginProjectFact): string => {
    const seen = new Set([key]);
    let root = phaseOf ?? key;
    for (let next = byKey.get(root)?.phaseOf; next && !seen.has(next); next = byKey.get(root)?.phaseOf) {
      seen.add(root);
      root = next;
    }
    return root;
  };
  return [...groupBy(projects, rootOf)].flatMap(([root, parts]) => {
    const whole = parts.find(({ key }) => key === root) ?? parts[0];
    return whole ? [joined(whole, parts, tree, asOf)] : [];
  });
}

function joined(whole: OriginProjectFact, parts: readonly OriginProjectFact[], tree: AreaTree, asOf: Day): Undertaking {
  const phases = parts.filter((part) => part !== whole);
  return {
    key: whole.key,
    phases: phases.map(({ key }) => key),
    name: whole.name,
    nameEn: whole.nameEn,
    place: placeOfParts(whole, phases, tree),
    places: [...new Set(parts.flatMap(({ place }) => (place === null ? [] : [place])))],
    ...investmentOf(whole, phases),
    ...furthest(parts, asOf),
    backers: backersOf([whole, ...phases]),
  };
}

/** Each enterprise once, by the surest of what is said of the parts. */
function backersOf(parts: readonly OriginProjectFact[]): BackerFact[] {
  const said = groupBy(
    parts.flatMap(({ backers }) => backers),
    ({ enterprise }) => enterprise,
  );
  return [...said.values()].flatMap((all) => all.find(({ standing }) => standing === 'OBSERVED') ?? all[0] ?? []);
}

/** Its own place; where its phases are all at one place inside that, theirs: it says more. */
function placeOfParts({ place }: OriginProjectFact, phases: readonly OriginProjectFact[], tree: AreaTree) {
  const [one, ...others] = new Set(phases.map((phase) => phase.place));
  if (one == null || others.length > 0) return place;
  return place === null || tree.wider(one).includes(place) ? one : place;
}

/** Its own sum; without one that of its phases, at least: nobody says that these are all. */
function investmentOf(whole: OriginProjectFact, phases: readonly OriginProjectFact[]): Stated {
  if (whole.investmentWan !== null)
    return { investmentWan: whole.investmentWan, investmentBound: whole.investmentBound ?? 'EXACT' };
  const stated = phases.flatMap(({ investmentWan }) => investmentWan ?? []);
  if (stated.length === 0) return { investmentWan: null, investmentBound: null };
  return { investmentWan: stated.reduce((sum, each) => sum + each, 0), investmentBound: 'AT_LEAST' };
}

/** The latest actual event of each part, the furthest stage of them; stopped only when nothing else is heard. */
function furthest(parts: readonly OriginProjectFact[], asOf: Day) {
  const events = parts.flatMap((part) => latestEvent(part, asOf) ?? []);
  const reached = events
    .filter(({ stopped, stageFrom }) => !stopped && stageFrom !== null)
    .sort((a, b) => (b.stageFrom ?? 0) - (a.stageFrom ?? 0) || (b.stageTo ?? 0) - (a.stageTo ?? 0));
  const best = reached[0] ?? events[0];
  return {
    stageFrom: best?.stageFrom ?? null,
    stageTo: best?.stageTo ?? best?.stageFrom ?? null,
    printed: best?.printed ?? null,
    stopped: reached.length === 0 && events.some(({ stopped }) => stopped),
  };
}
