import { useMemo } from 'react';
import { allFlows, flowsOf } from './flows.ts';
import type { Marks } from './overlay.ts';
import type { Places } from './places.ts';
import type { Near } from './useThing.ts';

/** Relationships between groups that are drawn at once: of all, and of one. */
export const MOST_FLOWS = { all: 40, one: 12 };
const NO_THINGS: readonly number[] = [];

type Picked = { thing: number | null; name: string | null; group: number | null; near: Near | undefined };

/** What lies over the map: what is picked, with its relationships; between groups those of the picked one, or of all. */
export function useMarks(
  places: Places | null,
  { thing, name, group, near }: Picked,
  allGroups: boolean,
): Omit<Marks, 'hovered' | 'hoveredName'> {
  return useMemo(() => {
    const all = allGroups && thing === null;
    const flows = !places ? [] : group !== null ? flowsOf(places, group) : all ? allFlows(places) : [];
    return {
      picked: thing,
      pickedName: name,
      group,
      near: near?.things ?? NO_THINGS,
      flows: flows.slice(0, group === null ? MOST_FLOWS.all : MOST_FLOWS.one),
    };
  }, [places, thing, name, group, near, allGroups]);
}
