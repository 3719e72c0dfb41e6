import { splitId } from '../api/node-id.ts';
import { NotFound } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import type { Area, AreaTree } from './area.ts';

const SUGGESTIONS = 3;

/** The area that an argument names. Errors: BAD_ID, NOT_FOUND with the areas nearby. */
export function areaOf(argument: string, id: string, tree: AreaTree): Area {
  const { key } = splitId(argument, id, 'Region:140400');
  const area = tree.areas.get(id);
  if (!area) throw new NotFound(argument, id, nearby(id, key, tree));
  return area;
}

/** Ids like the one asked for; else areas of such a name; else the cities that have zones. */
function nearby(id: string, key: string, tree: AreaTree): string[] {
  const near = nearest(id, tree.areas.keys());
  if (near.length > 0) return near;
  const areas = [...tree.areas.values()];
  const named = areas.filter(({ name }) => name.includes(key)).map((area) => area.id);
  if (named.length > 0) return named.slice(0, SUGGESTIONS);
  const zones = areas.filter((area) => area.id.startsWith('Zone:'));
  return [...new Set(zones.map((zone) => tree.home(zone.id)))].slice(0, SUGGESTIONS);
}
