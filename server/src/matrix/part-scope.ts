import type { Scope } from '../gap/scope.ts';
import { scopeOf } from '../gap/scope.ts';
import type { AreaTree } from '../place/area.ts';
import { keyOfPart, type Part, partOf } from '../place/part.ts';

/**
 * The scope in which a part is assessed: a zone as the gap page assesses it, a region without the zones inside it, the
 * rest of the area without all of these. So the same formulas hold and nothing is counted in two parts.
 */
export function scopeOfPart(tree: AreaTree, scope: Scope, part: Part): Scope {
  const own = scopeOf(tree, part.area ?? scope.area, scope.asOf);
  const key = keyOfPart(part);
  const inside = [...own.inside].filter((place) => {
    const found = partOf(tree, scope, place);
    return found !== undefined && keyOfPart(found) === key;
  });
  return { ...own, inside: new Set(inside) };
}
