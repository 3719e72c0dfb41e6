import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isApart, type Looking, SETTLED_MS } from '../ui/looking.ts';
import { Drawing } from './drawing.ts';
import type { Places } from './places.ts';
import type { Tiles } from './tiles.ts';
import { bounded, closestScale, type Size, type View, whole, wholeScale } from './view.ts';

/** So near to the whole that it is the whole. */
const WHOLE = 1.01;

type Props = {
  canvas: RefObject<HTMLCanvasElement | null>;
  size: Size | null;
  places: Places;
  tiles: Tiles;
  looking: Looking | null;
  onLooking(looking: Looking | null): void;
};
/** The map on its canvas: what is drawn, in which room, and the way to look elsewhere. */
export type Board = {
  drawing: RefObject<Drawing | null>;
  size: Size | null;
  /** Where the map came to rest. */
  view: View | null;
  go(view: View): void;
};

/** Moves past React, which hears of it when the map rests: a frame must not wait for the page. */
export function useDrawing({ canvas, size, places, tiles, looking, onLooking }: Props): Board {
  const drawing = useRef<Drawing | null>(null);
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [view, setView] = useState<View | null>(null);
  const { world } = places;
  const closest = useMemo(() => (size ? closestScale(places.atlas.cell, world, size) : 1), [places, world, size]);

  const settle = useEffectEvent(() => {
    const at = drawing.current?.view;
    if (!at || !size) return;
    setView(at);
    const z = at.scale / wholeScale(world, size);
    onLooking(z < WHOLE ? null : { x: at.x, y: at.y, z });
  });
  const go = (to: View) => {
    if (!size || !drawing.current) return;
    drawing.current.look(bounded(to, world, size, closest));
    clearTimeout(settling.current);
    settling.current = setTimeout(() => settle(), SETTLED_MS);
  };
  /** Where the address looks. */
  const asked = (extent: Size): View => {
    const all = whole(world, extent);
    return looking ? bounded({ ...looking, scale: all.scale * looking.z }, world, extent, closest) : all;
  };

  const fill = useEffectEvent((element: HTMLCanvasElement, extent: Size) => {
    const { current } = drawing;
    if (current) {
      current.resize(extent);
      // The whole stays the whole; elsewhere the middle and the scale stay, of which the address is told.
      go(looking ? current.view : whole(world, extent));
      return;
    }
    const first = asked(extent);
    drawing.current = new Drawing(element, tiles, first, extent);
    setView(first);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another map has other bounds
  useLayoutEffect(() => {
    if (canvas.current && size && size.width > 0) fill(canvas.current, size);
  }, [canvas, size, places]);

  useEffect(
    () => () => {
      clearTimeout(settling.current);
      drawing.current?.end();
      drawing.current = null;
    },
    [],
  );

  useEffect(() => drawing.current?.use(tiles), [tiles]);

  // The address has changed by itself: back, forward, a link.
  const follow = useEffectEvent(() => {
    const at = drawing.current?.view;
    if (!at || !size) return;
    const to = asked(size);
    if (isApart({ ...to, z: to.scale }, { ...at, z: at.scale }, at.scale)) go(to);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the numbers, not the object
  useEffect(() => follow(), [looking?.x, looking?.y, looking?.z]);

  return { drawing, size, view, go };
}
