import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { nodeId, splitId } from '../api/node-id.ts';
import { BadId, NotFound } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import { type HomeOf, homeOf, type LeaderOf, leadersAt } from './leader.ts';
import { leadersInForce } from './leaders-in-force.ts';

const FORM = 'Leader:gaoke-huaye|Region:140400|2025-09-30';
const SUGGESTIONS = 5;
/** Cities looked into for an enterprise that is in many. */
const LARGEST_HOMES = 8;

/** The leader that an id of it or of its enterprise names. Errors: BAD_ID, BAD_DATE, NOT_FOUND with leaders in force. */
export async function findLeader(context: Context, id: string, asOf: string | null | undefined): Promise<LeaderOf> {
  const { label, key: asked } = splitId('id', id, FORM);
  // A record that was merged into another answers as that one.
  const key = label === 'Enterprise' ? ((await context.loaders.enterprise.load(asked))?.key ?? asked) : asked;
  if (label === 'Leader') {
    const [enterprise, area, day, ...rest] = key.split('|');
    if (!enterprise || !area || !day || rest.length > 0) throw new BadId('id', id, FORM);
    return leaderAt(context, await homeOf(context, area, asOf ?? day), 'id', id, enterprise);
  }
  const homes = await homesOf(context, await context.catalogue(), label === 'Enterprise' ? key : '');
  const assessed = await Promise.all(homes.map((home) => homeOf(context, home, asOf)));
  const leading = assessed.filter(({ assessment }) => leadersInForce(assessment).includes(key));
  const home = leading.find(({ standing }) => [...standing.values()].some((each) => each.leaders.includes(key)));
  return leaderAt(context, home ?? leading[0] ?? assessed[0], 'id', id, label === 'Enterprise' ? key : '');
}

async function leaderAt(
  context: Context,
  home: HomeOf | undefined,
  argument: string,
  id: string,
  enterprise: string,
): Promise<LeaderOf> {
  const [leader] = home ? await leadersAt(context, home, new Set([enterprise])) : [];
  if (!leader) throw noLeader(argument, id, enterprise, home);
  return leader;
}

/** No leader in force: those that are, the most alike first. */
export function noLeader(argument: string, id: string, enterprise: string, home: HomeOf | undefined): NotFound {
  const inForce = home ? leadersInForce(home.assessment) : [];
  const suggestions = [...new Set([...nearest(enterprise, inForce), ...inForce])].slice(0, SUGGESTIONS);
  return new NotFound(
    argument,
    id,
    suggestions.map((key) => nodeId('Enterprise', key)),
  );
}

/**
 * Where an enterprise may lead: the cities of its activities and of its place, those with facts of their own first; a
 * place wider than a city stands for the cities inside it. Of an unknown enterprise the first city, for suggestions.
 */
async function homesOf({ loaders }: Context, { tree, cities }: Catalogue, enterprise: string): Promise<string[]> {
  const [row, activities] = await Promise.all([
    loaders.enterprise.load(enterprise),
    loaders.activities.load(enterprise),
  ]);
  const places = [...activities.map(({ place }) => place), row?.place ?? null].filter((place) => place !== null);
  const homes = places.flatMap((place) => {
    const inside = tree.inside(place);
    const within = cities.filter((city) => inside.has(city));
    return within.length > 0 ? within : [tree.home(place)];
  });
  const known = [...new Set(homes.length > 0 ? homes : cities.slice(0, 1))];
  return known.sort((a, b) => Number(cities.includes(b)) - Number(cities.includes(a))).slice(0, LARGEST_HOMES);
}
