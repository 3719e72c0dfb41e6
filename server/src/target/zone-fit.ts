import type { GapOf } from '../gap/gap.ts';
import type { Sentence } from '../gen/schema.ts';
import type { Area } from '../place/area.ts';
import type { ZoneFact, ZoneFacts } from './zone-facts.ts';
import { factoryOf, landOf, type Offer } from './zone-ground.ts';

export { loadZoneFacts, type ZoneFacts } from './zone-facts.ts';

/**
 * How well a zone suits a gap, 0-100 (design §5): 50 where the chain, or the industry of the segment, is a priority of
 * the zone or of an area around it, 25 for land, 25 for factory space. What no source says widens the interval; a part
 * is 0 only where a source says that there is none.
 */
export const DEFAULTS = { priority: 50, land: 25, factory: 25 } as const;

export type ZoneFitOf = {
  /** Area id. */
  zone: string;
  low: number;
  high: number;
  reasons: readonly Sentence[];
  /** Assertion keys. */
  statements: readonly string[];
};

/**
 * The zones of an area by how well they suit a gap: by the middle; of equal ones first those whose own priority it is
 * rather than that of the county or the city, then those of which more is said, then zones before their parks, then key.
 */
export function zoneFits(gap: GapOf, facts: ZoneFacts): ZoneFitOf[] {
  const wanted = new Set([`Chain:${gap.chain.key}`, ...industriesAround(gap).map((key) => `Industry:${key}`)]);
  return facts.zones
    .map((zone) => {
      const priority = priorityOf(zone, facts, wanted, gap);
      const { land, factory } = groundOf(zone, facts);
      const parts = [
        { points: DEFAULTS.priority, ...priority },
        { points: DEFAULTS.land, ...land },
        { points: DEFAULTS.factory, ...factory },
      ];
      const sum = (...states: Offer['state'][]) =>
        parts.reduce((total, { state, points }) => total + (states.includes(state) ? points : 0), 0);
      const fit: ZoneFitOf = {
        zone: zone.id,
        low: sum('SOME'),
        high: sum('SOME', 'UNKNOWN'),
        reasons: parts.map(({ reason }) => reason),
        statements: parts.flatMap((part) => part.facts.map(({ statement }) => statement)),
      };
      return { fit, level: priority.level, park: zone.kind === 'PARK' };
    })
    .sort(
      (a, b) =>
        middleOf(b.fit) - middleOf(a.fit) ||
        a.level - b.level ||
        b.fit.statements.length - a.fit.statements.length ||
        Number(a.park) - Number(b.park) ||
        (a.fit.zone < b.fit.zone ? -1 : 1),
    )
    .map(({ fit }) => fit);
}

const middleOf = ({ low, high }: { low: number; high: number }): number => (low + high) / 2;

/** The industry of the segment and those that it is part of. */
function industriesAround({ segment, catalogue: { industries } }: GapOf): string[] {
  const found: string[] = [];
  for (let key: string | null = segment.industry; key !== null; key = industries.get(key)?.parent ?? null)
    found.push(key);
  return found;
}

/** Whose priority it is, the nearest first; a zone that is part of a city is no nearer to it than one of its counties. */
const levels: readonly (Area['kind'] | 'ZONE')[] = ['ZONE', 'COUNTY', 'CITY', 'PROVINCE', 'COUNTRY'];

const levelOf = ({ id, kind }: Area): number => levels.indexOf(id.startsWith('Zone:') ? 'ZONE' : kind);

/** Whether the gap is a priority there. A list of priorities that leaves it out does not say that it is none. */
function priorityOf(
  zone: Area,
  { tree, of }: ZoneFacts,
  wanted: ReadonlySet<string>,
  { chain, segment, catalogue: { industries } }: GapOf,
): Offer & { level: number } {
  const around = [zone.id, ...tree.wider(zone.id)];
  const named = (place: string): ZoneFact[] =>
    (of.get(place) ?? []).filter(({ what, word }) => what === 'PRIORITY' && wanted.has(word));
  const owner = tree.areas.get(around.find((place) => named(place).length > 0) ?? '');
  if (!owner)
    return {
      state: 'UNKNOWN',
      level: levels.length,
      reason: {
        zh: `优先产业未知：没有来源把${chain.name}或该行业列为它的优先。`,
        en: `Priority unknown: no source names ${chain.nameEn} or its industry among its priorities.`,
      },
      facts: [],
    };
  const facts = named(owner.id);
  const ownerEn = owner.nameEn ?? owner.name;
  const industry = industries.get(segment.industry);
  const reason: Sentence = facts.some(({ word }) => word.startsWith('Chain:'))
    ? { zh: `${chain.name}是${owner.name}的优先产业链。`, en: `${chain.nameEn} is a priority of ${ownerEn}.` }
    : {
        zh: `该环节的行业“${industry?.name ?? segment.industry}”在${owner.name}的优先产业之内。`,
        en: `Its industry (${industry?.nameEn ?? segment.industry}) is among the priorities of ${ownerEn}.`,
      };
  return { state: 'SOME', level: levelOf(owner), reason, facts };
}

const grounds = new WeakMap<ZoneFacts, Map<string, { land: Offer; factory: Offer }>>();

/** Land and factory space are the same for every gap: worked out once for each zone. */
function groundOf(zone: Area, facts: ZoneFacts): { land: Offer; factory: Offer } {
  const known = grounds.get(facts) ?? new Map<string, { land: Offer; factory: Offer }>();
  grounds.set(facts, known);
  const found = known.get(zone.id) ?? { land: landOf(zone, facts), factory: factoryOf(zone, facts) };
  known.set(zone.id, found);
  return found;
}
