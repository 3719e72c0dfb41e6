import type { Structure } from '../chain/structure.ts';
import { codeOf } from '../industry/industry.ts';
import { isPause, type Work } from '../process/in-turns.ts';
import { broaderProducts, rootOf } from './broader-products.ts';
import { placeChains } from './chain-groups.ts';
import { type Group, newGroup, type Word } from './group.ts';
import { endsByType } from './neighbours.ts';
import { productIndustries } from './product-industries.ts';
import { idOf, type Links, type Thing } from './thing.ts';
import { usualInputs } from './usual-inputs.ts';

/** Groups come after those that things give their names. */
const LAST = '\uffff';

/** The parts of the map in the order in which they stand. */
const SECTIONS = {
  chains: ['CHAIN', 'SEGMENT'],
  projects: ['PROJECT', 'LIST'],
  places: ['ZONE', 'REGION', 'MECHANISM'],
  industries: ['INDUSTRY'],
  enterprises: ['ENTERPRISE'],
  products: ['PRODUCT'],
} as const;
type Section = keyof typeof SECTIONS;

/**
 * Which thing stands with which: segments with their chain in the order of its lanes, enterprises and projects where they
 * are, mechanisms with their places, places inside places, industries inside industries; products under the broader one, and these in the industry of
 * most who make them; those that nobody is known to make with the input that they share with most others. `things` come
 * kind by kind and key by key.
 */
export function* groupsOf(things: readonly Thing[], links: Links, structure: Structure): Work<Group[]> {
  const sections = new Map(
    Object.keys(SECTIONS).map((word) => [word as Section, newGroup(word, word as Word, '')] as const),
  );
  const sectionOf = (section: Section) => sections.get(section) as Group;
  const held = new Map<string, Group>();

  const within = (wider: Group, id: string, named: Group['named'], rank: string): Group => {
    const known = held.get(id);
    if (known) return known;
    const group = newGroup(id, named, rank);
    held.set(id, group);
    wider.groups.push(group);
    return group;
  };
  const first = (ends: readonly number[] | undefined): number | undefined =>
    ends?.reduce((a, b) => ((things[a]?.key ?? '') <= (things[b]?.key ?? '') ? a : b));

  const ends = yield* endsByType(links);
  const [parts, members] = [ends('PART_OF'), ends('HAS_SEGMENT')];
  const [places, sites, areas] = [ends('LOCATED_IN'), ends('SITED_IN'), ends('OF')];
  const broader = yield* broaderProducts(things, ends('KIND_OF'));
  const inputs = yield* usualInputs(things, ends('INPUT_OF'));
  const classes = [ends('CLASSIFIED_AS'), ends('ALSO_CLASSIFIED_AS')];
  const industries = yield* productIndustries(things, ends('PRODUCES'), classes, broader);
  const holders = new Set([...parts.values()].flatMap((wider) => first(wider) ?? []));
  yield;
  const families = new Set(broader.values());
  yield;

  /** The group of a place or an industry in one section, inside those of what contains it. */
  const ofTree = (section: Section, thing: number, depth = 0): Group => {
    const own = things[thing] as Thing;
    const id = `${section}/${idOf(own)}`;
    const known = held.get(id);
    if (known) return known;
    const wider = depth < 12 ? first(parts.get(thing)) : undefined;
    if (wider !== undefined) return within(ofTree(section, wider, depth + 1), id, own, own.key);
    if (own.kind !== 'INDUSTRY') return within(sectionOf(section), id, own, own.key);
    const system = codeOf(own.key) === own.key ? 'gb' : 'shenwan';
    return within(within(sectionOf(section), `${section}/${system}`, system, `~${system}`), id, own, own.key);
  };
  const other = (section: Section, word: Word) => within(sectionOf(section), `${section}/${word}`, word, LAST);

  const placed = (section: Section, ends: readonly number[] | undefined): Group => {
    const place = first(ends);
    return place === undefined ? other(section, 'unplaced') : ofTree(section, place);
  };
  const inTree = (section: Section, thing: number): Group => {
    const wider = first(parts.get(thing));
    return ofTree(section, holders.has(thing) || wider === undefined ? thing : wider);
  };

  const ofFamily = (product: number): Group => {
    const own = things[product] as Thing;
    const id = `products/${idOf(own)}`;
    const known = held.get(id);
    if (known) return known;
    const wider = broader.get(product);
    return within(wider === undefined ? ofRoot(product) : ofFamily(wider), id, own, own.key);
  };
  const ofRoot = (root: number): Group => {
    const industry = industries.get(root);
    if (industry !== undefined) return ofTree('products', industry);
    const unclassified = other('products', 'unclassified');
    const input = inputs.get(root) ?? root;
    if (rootOf(input, broader) === root && input !== root) return unclassified;
    const shared = things[input] as Thing;
    return within(unclassified, `products/with/${idOf(shared)}`, shared, shared.key);
  };

  placeChains(structure, things, members, sectionOf('chains'), within);
  const offChain = () => other('chains', 'offChain');
  const onChain = new Set([...held.values()].flatMap((group) => group.things));
  for (const [thing, { kind }] of things.entries()) {
    if (isPause(thing)) yield;
    const home = (): Group => {
      switch (kind) {
        case 'CHAIN':
        case 'SEGMENT':
          return offChain();
        case 'ENTERPRISE':
          return placed('enterprises', places.get(thing));
        case 'PROJECT':
          return placed('projects', sites.get(thing));
        case 'ZONE':
        case 'REGION':
          return inTree('places', thing);
        case 'MECHANISM':
          return placed('places', areas.get(thing));
        case 'LIST':
          return other('projects', 'lists');
        case 'INDUSTRY':
          return inTree('industries', thing);
        case 'PRODUCT': {
          if (families.has(thing)) return ofFamily(thing);
          const wider = broader.get(thing);
          return wider === undefined ? ofRoot(thing) : ofFamily(wider);
        }
      }
    };
    if (!onChain.has(thing)) home().things.push(thing);
  }
  for (const group of held.values()) {
    yield;
    leaderFirst(group, things);
  }
  return [...sections.values()].filter((section) => section.things.length + section.groups.length > 0);
}

/** What gives a group its name comes first; the others stand as they came, kind by kind and key by key. */
function leaderFirst(group: Group, things: readonly Thing[]): void {
  const at = group.things.findIndex((thing) => things[thing] === group.named);
  if (at > 0) group.things.unshift(...group.things.splice(at, 1));
}
