import { useEffect, useRef } from 'react';
import type { Names } from './names.ts';
import type { Atlas } from './read-atlas.ts';
import type { Change } from './useAtlasSearch.ts';

/** Picks things and groups by their numbers; a thing can be clicked before its name has come, and is picked when it has. */
export function usePick(atlas: Atlas | undefined, names: Names | null, change: Change) {
  /** A number means something in the map of these names only. */
  const waiting = useRef<{ thing: number; of: Names | null } | null>(null);
  const pick = (thing: number) => {
    const named = names?.of(thing);
    waiting.current = named ? null : { thing, of: names };
    if (named) change({ of: named.id, in: undefined });
  };
  const pickGroup = (group: number) => {
    waiting.current = null;
    change({ in: atlas?.ids[group], of: undefined });
  };
  useEffect(() => {
    const late = waiting.current;
    if (late?.of === names) pick(late.thing);
    else waiting.current = null;
  });
  return { pick, pickGroup };
}
