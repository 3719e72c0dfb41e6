import { splitId } from '../api/node-id.ts';
import { NotFound } from '../errors.ts';
import { nearest } from '../import/nearest.ts';
import type { Area, AreaTree } from './area.ts';

/** The area that an argument names. Errors: BAD_ID, NOT_FOUND with the areas nearby. */
export function areaOf(argument: string, id: string, tree: AreaTree): Area {
  splitId(argument, id, 'Region:140400');
  const area = tree.areas.get(id);
  if (!area) throw new NotFound(argument, id, nearest(id, tree.areas.keys()));
  return area;
}
