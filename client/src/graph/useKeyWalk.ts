import type { KeyboardEvent } from 'react';
import type { ChainMapData } from './chain-map.ts';
import type { Drawing } from './drawing.ts';
import { WALK_KEYS, type WalkKey, walk } from './walk.ts';

type Walker = {
  map: ChainMapData;
  drawing: Drawing | null;
  focused: number | null;
  selected: number | null;
  focus(segment: number): void;
  select(segment: number): void;
  open(segment: number): void;
};

/** Keys on the map: arrows walk, Enter opens, Space selects. All other keys are the page's. */
export function useKeyWalk({ map, drawing, focused, selected, focus, select, open }: Walker) {
  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !drawing) return;
    const at = focused ?? selected ?? drawing.cards[0]?.segment;
    if (at === undefined) return;
    if (WALK_KEYS.includes(event.key as WalkKey)) {
      event.preventDefault();
      // The first arrow only shows where one stands.
      const to = focused === null ? at : walk(map, drawing, at, event.key as WalkKey);
      if (to !== null) focus(to);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      select(at);
      if (event.key === 'Enter') open(at);
    }
  };
}
