import { type KeyboardEvent, type Ref, useEffect, useMemo, useRef } from 'react';
import type { Looking } from '../ui/looking.ts';
import { AtlasMinimap } from './AtlasMinimap.tsx';
import type { Words } from './draw-part.ts';
import type { Look } from './look.ts';
import { drawMarks, type Marks } from './overlay.ts';
import { groupUnder, thingUnder } from './pick-at.ts';
import type { Places, Point } from './places.ts';
import { Tiles } from './tiles.ts';
import { useCanvasSize } from './useCanvasSize.ts';
import { useDrawing } from './useDrawing.ts';
import { type AtlasHandle, useHandle } from './useHandle.ts';
import { usePointer } from './usePointer.ts';
import { useRedraw } from './useRedraw.ts';
import { wholeScale } from './view.ts';
import { viewOfKey } from './view-of-key.ts';

/** From how many times the whole on it is worth saying where on the map one is. */
const MINIMAP_FROM = 1.15;

type Props = {
  places: Places;
  look: Look;
  words: Words;
  /** Changes when more names are there. */
  arrived: number;
  /** Where to look first; null: at the whole. */
  looking: Looking | null;
  marks: Omit<Marks, 'hovered' | 'hoveredName'>;
  nameOf(thing: number): string | null;
  /** What the picture is, for ears, and what is in its middle. */
  region: string;
  middle: string;
  onLooking(looking: Looking | null): void;
  onPick(thing: number): void;
  onPickGroup(group: number): void;
  onEnter(): void;
  ref?: Ref<AtlasHandle>;
};

/** The map of the whole graph on a canvas; what it shows is in words in the list. */
export function AtlasCanvas(props: Props) {
  const { places, look, words, arrived, looking, marks, region, middle, ref } = props;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useCanvasSize(box);
  const tiles = useMemo(() => new Tiles(places, look, words, devicePixelRatio), [places, look, words]);
  const board = useDrawing({ canvas, size, places, tiles, looking, onLooking: props.onLooking });
  const { drawing, view, go } = board;
  useRedraw(drawing, tiles, arrived);
  useHandle(ref, board, places);

  const pickAt = (point: Point) => {
    const at = drawing.current?.view;
    if (!at || !size) return;
    const thing = thingUnder(places, at, size, point);
    const group = groupUnder(places, at, size, point);
    if (thing !== null) props.onPick(thing);
    else if (group !== null) props.onPickGroup(group);
  };
  const { hovered, handlers } = usePointer(canvas, board, places, pickAt);

  const hoveredName = hovered === null ? null : props.nameOf(hovered);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a canvas that has just been made needs its marks, too
  useEffect(() => {
    drawing.current?.over((context, at, extent) =>
      drawMarks(context, places, look, { ...marks, hovered, hoveredName }, at, extent),
    );
  }, [places, look, marks, hovered, hoveredName, size]);

  const press = (event: KeyboardEvent) => {
    const at = drawing.current?.view;
    if (!at || !size || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = viewOfKey(event.key, event.shiftKey, at, places, size);
    if (to) go(to);
    else if (event.key === 'Enter') {
      pickAt({ x: size.width / 2, y: size.height / 2 });
      props.onEnter();
    } else return;
    event.preventDefault();
  };

  const isClose = size !== null && view !== null && view.scale > MINIMAP_FROM * wholeScale(places.world, size);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved with the arrow keys
    <div ref={box} className="atlas-canvas" role="application" aria-label={region} tabIndex={0} onKeyDown={press}>
      <canvas ref={canvas} {...handlers} />
      <span className="atlas-cross" aria-hidden="true" />
      {isClose && <AtlasMinimap places={places} look={look} view={view} size={size} go={go} />}
      <p className="for-ears" aria-live="polite">
        {middle}
      </p>
    </div>
  );
}
