import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { FROM } from './look.ts';
import type { Places } from './places.ts';
import type { Board } from './useDrawing.ts';
import { type Size, showing, type View, whole } from './view.ts';
import { zoomed } from './view-of-key.ts';

export type AtlasHandle = {
  whole(): void;
  zoom(factor: number): void;
  showThing(thing: number): void;
  showGroup(group: number): void;
};

/** The buttons and links around the map move it through this. */
export function useHandle(ref: Ref<AtlasHandle> | undefined, { drawing, size, go }: Board, places: Places): void {
  /** What was asked for before the canvas had a size. */
  const early = useRef<((extent: Size) => View) | null>(null);
  const aim = (to: (extent: Size) => View) => {
    if (size && drawing.current) go(to(size));
    else early.current = to;
  };
  useEffect(() => {
    if (!early.current || !size || !drawing.current) return;
    go(early.current(size));
    early.current = null;
  });
  useImperativeHandle(ref, () => ({
    zoom(factor) {
      const at = drawing.current?.view;
      if (at && size) go(zoomed(at, size, factor));
    },
    whole: () => aim((extent) => whole(places.world, extent)),
    showGroup: (group) => aim((extent) => showing(places.box(group), extent)),
    showThing(thing) {
      const { x, y, cell } = places.of(thing);
      // Near enough that its name has room.
      aim(() => ({ x, y, scale: Math.max(drawing.current?.view.scale ?? 0, (FROM.names + 24) / cell) }));
    },
  }));
}
