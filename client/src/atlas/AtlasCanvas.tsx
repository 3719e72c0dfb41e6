import {
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { AtlasMinimap } from './AtlasMinimap.tsx';
import type { Words } from './draw-part.ts';
import { Drawing } from './drawing.ts';
import { FROM, type Look } from './look.ts';
import { drawMarks, type Marks } from './overlay.ts';
import { groupUnder, thingUnder } from './pick-at.ts';
import type { Places, Point } from './places.ts';
import { Tiles } from './tiles.ts';
import { bounded, closestScale, type Size, showing, type View, whole, wholeScale, zoomedAt } from './view.ts';
import { viewOfKey, zoomed } from './view-of-key.ts';

/** Where the reader looks: the middle, and how many times larger than the whole map in sight. */
export type Looking = Point & { z: number };
export type AtlasHandle = {
  whole(): void;
  zoom(factor: number): void;
  showThing(thing: number): void;
  showGroup(group: number): void;
};
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
  onLooking(looking: Looking): void;
  onPick(thing: number): void;
  onPickGroup(group: number): void;
  onEnter(): void;
  ref?: Ref<AtlasHandle>;
};

/** Pixels that still count as a click. */
const CLICK = 4;
const WHEEL = 1.0018;

/** The map of the whole graph on a canvas. Hidden from screen readers, which have the list. */
export function AtlasCanvas(props: Props) {
  const { places, look, words, arrived, looking, marks, region, middle, ref } = props;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const drag = useRef<{ at: Point; view: View; moved: boolean } | null>(null);
  const settled = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [size, setSize] = useState<Size | null>(null);
  const [view, setView] = useState<View | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const tiles = useMemo(() => new Tiles(places, look, words, devicePixelRatio), [places, look, words]);
  const closest = useMemo(() => (size ? closestScale(places.atlas.cell, places.world, size) : 1), [places, size]);
  const tellLooking = useEffectEvent((at: View) => {
    if (size) props.onLooking({ x: at.x, y: at.y, z: at.scale / wholeScale(places.world, size) });
  });

  const go = useEffectEvent((to: View) => {
    if (!size || !drawing.current) return;
    drawing.current.look(bounded(to, places.world, size, closest));
    clearTimeout(settled.current);
    settled.current = setTimeout(() => {
      const at = drawing.current?.view;
      if (!at) return;
      setView(at);
      tellLooking(at);
    }, 160);
  });

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const begin = useEffectEvent((): View | null => {
    if (!size) return null;
    const all = whole(places.world, size);
    return looking ? bounded({ ...looking, scale: all.scale * looking.z }, places.world, size, closest) : all;
  });

  useLayoutEffect(() => {
    if (!canvas.current || !size || size.width === 0) return;
    const before = drawing.current;
    if (before) {
      before.resize(size);
      before.look(bounded(before.view, places.world, size, closest));
      return;
    }
    const first = begin();
    if (!first) return;
    drawing.current = new Drawing(canvas.current, tiles, first, size);
    setView(first);
  }, [size, places, closest, tiles]);

  useEffect(
    () => () => {
      clearTimeout(settled.current);
      drawing.current?.end();
      drawing.current = null;
    },
    [],
  );

  useEffect(() => drawing.current?.use(tiles), [tiles]);

  // The address has changed by itself: back, forward, a link.
  const follow = useEffectEvent(() => {
    const to = begin();
    const at = drawing.current?.view;
    if (!to || !at) return;
    const apart = Math.hypot(to.x - at.x, to.y - at.y) * at.scale > 2 || Math.abs(to.scale / at.scale - 1) > 0.01;
    if (apart) go(to);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the numbers, not the object
  useEffect(() => follow(), [looking?.x, looking?.y, looking?.z]);

  useEffect(() => {
    if (arrived === 0 || !drawing.current) return;
    tiles.renew(drawing.current.view.scale);
    drawing.current.request();
  }, [arrived, tiles]);

  // A web font comes in parts, and a canvas keeps what it once drew.
  useEffect(() => {
    const redraw = () => {
      if (!drawing.current) return;
      tiles.renew(drawing.current.view.scale);
      drawing.current.request();
    };
    document.fonts.addEventListener('loadingdone', redraw);
    return () => document.fonts.removeEventListener('loadingdone', redraw);
  }, [tiles]);

  const hoveredName = hovered === null ? null : props.nameOf(hovered);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a canvas that has just been made needs its marks, too
  useEffect(() => {
    drawing.current?.over((context, at, extent) =>
      drawMarks(context, places, look, { ...marks, hovered, hoveredName }, at, extent),
    );
  }, [places, look, marks, hovered, hoveredName, size]);

  const wheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    const at = drawing.current?.view;
    const bounds = canvas.current?.getBoundingClientRect();
    if (!at || !bounds || !size) return;
    const pointer = { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
    go(zoomedAt(at, size, pointer, WHEEL ** -event.deltaY));
  });
  useEffect(() => {
    const element = canvas.current;
    const turned = (event: WheelEvent) => wheel(event);
    element?.addEventListener('wheel', turned, { passive: false });
    return () => element?.removeEventListener('wheel', turned);
  }, []);

  const pointOf = (event: { clientX: number; clientY: number }): Point => {
    const bounds = canvas.current?.getBoundingClientRect();
    return { x: event.clientX - (bounds?.left ?? 0), y: event.clientY - (bounds?.top ?? 0) };
  };
  const pickAt = (point: Point) => {
    const at = drawing.current?.view;
    if (!at || !size) return;
    const thing = thingUnder(places, at, size, point);
    const group = groupUnder(places, at, size, point);
    if (thing !== null) props.onPick(thing);
    else if (group !== null) props.onPickGroup(group);
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0 || !drawing.current) return;
    drag.current = { at: pointOf(event), view: drawing.current.view, moved: false };
    canvas.current?.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    const point = pointOf(event);
    const from = drag.current;
    if (from) {
      const [dx, dy] = [point.x - from.at.x, point.y - from.at.y];
      from.moved ||= Math.hypot(dx, dy) > CLICK;
      if (from.moved)
        go({ ...from.view, x: from.view.x - dx / from.view.scale, y: from.view.y - dy / from.view.scale });
      return;
    }
    const at = drawing.current?.view;
    if (at && size) setHovered(thingUnder(places, at, size, point));
  };
  const up = (event: PointerEvent) => {
    const from = drag.current;
    drag.current = null;
    if (from && !from.moved) pickAt(pointOf(event));
  };

  const zoom = (factor: number) => {
    const at = drawing.current?.view;
    if (at && size) go(zoomed(at, size, factor));
  };
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
  }, [size]);
  useImperativeHandle(ref, () => ({
    zoom,
    whole: () => aim((extent) => whole(places.world, extent)),
    showGroup: (group) => aim((extent) => showing(places.box(group), extent)),
    showThing: (thing) => {
      const { x, y, cell } = places.of(thing);
      aim(() => ({ x, y, scale: Math.max(drawing.current?.view.scale ?? 0, (FROM.names + 24) / cell) }));
    },
  }));

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

  const isClose = size !== null && view !== null && view.scale > 1.15 * wholeScale(places.world, size);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved with the arrow keys
    <div ref={box} className="atlas-canvas" role="application" aria-label={region} tabIndex={0} onKeyDown={press}>
      <canvas
        ref={canvas}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => {
          drag.current = null;
        }}
        onPointerLeave={() => setHovered(null)}
        onDoubleClick={(event) => {
          const at = drawing.current?.view;
          if (at && size) go(zoomedAt(at, size, pointOf(event), 2));
        }}
      />
      <span className="atlas-cross" aria-hidden="true" />
      {isClose && <AtlasMinimap places={places} look={look} view={view} size={size} go={go} />}
      <p className="for-ears" aria-live="polite">
        {middle}
      </p>
    </div>
  );
}
