import { EXPLORED_KINDS, type ExploredKind } from '../graph/explored-signs.ts';

/** The kind of a thing, by its id: an `Enterprise:a-600519` is an ENTERPRISE. Null for what cannot be explored. */
export function kindOfId(id: string): ExploredKind | null {
  const label = id.slice(0, id.indexOf(':')).toUpperCase();
  return EXPLORED_KINDS.find((kind) => kind === label) ?? null;
}
