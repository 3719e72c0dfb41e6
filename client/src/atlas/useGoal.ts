import { type RefObject, useEffect, useRef } from 'react';
import type { Change } from './useAtlasSearch.ts';
import type { AtlasHandle } from './useHandle.ts';
import type { Found } from './useThing.ts';

type Goal = { of: string } | { in: number };

/** Leads to a thing or group as soon as the map is there, and it is known where on it that is. */
export function useGoal(canvas: RefObject<AtlasHandle | null>, thing: Found | null | undefined, change: Change) {
  const goal = useRef<Goal | null>(null);
  const reach = () => {
    const to = goal.current;
    if (!to || !canvas.current) return;
    if ('in' in to) canvas.current.showGroup(to.in);
    else if (thing?.id === to.of) canvas.current.showThing(thing.thing);
    else return;
    goal.current = null;
  };
  useEffect(reach);
  const lead = (to: Goal) => {
    goal.current = to;
    reach();
  };
  return {
    /** Picks a thing that was found, and leads to it. */
    choose(id: string) {
      change({ of: id, in: undefined, view: undefined });
      lead({ of: id });
    },
    showThing(id: string) {
      change({ view: undefined }, true);
      lead({ of: id });
    },
    showGroup(group: number) {
      change({ view: undefined }, true);
      lead({ in: group });
    },
  };
}
