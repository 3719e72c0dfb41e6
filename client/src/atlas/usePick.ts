import { useEffect, useRef } from 'react';
import type { Names } from './names.ts';
import type { Atlas } from './read-atlas.ts';
import type { Change } from './useAtlasSearch.ts';

/** Picks things and groups by their numbers; a thing can be clicked before its name has come, and is picked when it has. */
export function usePick(atlas: Atlas | undefined, names: Names | null, change: Change) {
  const waiting = useRef<number | null>(null);
  const pick = (thing: number) => {
    const named = names?.of(thing);
    waiting.current = named ? null : thing;
    if (named) change({ of: named.id, in: undefined });
  };
  const pickGroup = (group: number) => {
    waiting.current = null;
    change({ in: atlas?.ids[group], of: undefined });
  };
  useEffect(() => {
    if (waiting.current !== null) pick(waiting.current);
  });
  return { pick, pickGroup };
}
