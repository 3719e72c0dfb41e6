import { create } from 'zustand';
import type { Boundaries } from './boundaries.ts';

export type MapName = 'sources' | 'parts';
export type LoadedBoundaries = { boundaries: Boundaries; file: string };

type State = {
  /** The user's own boundaries for each map; kept until the page is left, never sent anywhere. */
  loaded: Partial<Record<MapName, LoadedBoundaries>>;
  take(maps: readonly MapName[], boundaries: LoadedBoundaries): void;
  drop(): void;
};

export const useBoundaries = create<State>((set) => ({
  loaded: {},
  take: (maps, boundaries) =>
    set(({ loaded }) => ({ loaded: { ...loaded, ...Object.fromEntries(maps.map((map) => [map, boundaries])) } })),
  drop: () => set({ loaded: {} }),
}));
