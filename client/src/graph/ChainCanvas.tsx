import { type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import './canvas.css';
import type { CanvasWords, ChainMapData, Language } from './chain-map.ts';
import type { Comparison } from './comparison.ts';
import { firstView } from './first-view.ts';
import { frameWords } from './frame-words.ts';
import type { GapKind } from './kinds.ts';
import { LaneBands } from './LaneBands.tsx';
import { LaneHeader } from './LaneHeader.tsx';
import { layoutChain } from './layout.ts';
import { LEAST_LOW_ZOOM, layoutLow } from './layout-low.ts';
import { MapCards } from './MapCards.tsx';
import { Minimap } from './Minimap.tsx';
import { minimapPlace } from './minimap-place.ts';
import { NameTip } from './NameTip.tsx';
import { nearTo } from './near.ts';
import type { Theme } from './palette.ts';
import { structureKey } from './structure-key.ts';
import { useCards } from './useCards.ts';
import { useKeyWalk } from './useKeyWalk.ts';
import { useLines } from './useLines.ts';
import { useLook, ZOOM_STEP } from './useLook.ts';
import { useWindowSize } from './useWindowSize.ts';
import { SLACK, type Viewport } from './viewport.ts';

export type ChainCanvasHandle = {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  zoom(): number;
  /** Brings a segment into the window. */
  reveal(id: string): void;
  /** Looks where another canvas of the same chain and size looks. */
  look(at: Viewport): void;
};
type Props = {
  map: ChainMapData;
  language: Language;
  theme: Theme;
  selected: string | null;
  /** Kinds that stand out; the rest fades, nothing moves. Null: all. */
  kinds: ReadonlySet<GapKind> | null;
  words: CanvasWords;
  onSelect(id: string | null): void;
  /** Enter or double click. */
  onOpen?(id: string): void;
  onZoom?(zoom: number): void;
  /** Panned or zoomed. */
  onLook?(at: Viewport): void;
  /** A window of half the height: no heads of lanes, side segments as rows of a list. */
  low?: boolean;
  comparison?: Comparison;
  ref?: Ref<ChainCanvasHandle>;
};

/**
 * A chain as a map of lanes, upstream to the left. Lines are Cytoscape's, cards lie above them as live text; both share
 * one viewport. The picture is hidden from screen readers, which have the table; keys walk it for all others.
 */
export function ChainCanvas(props: Props) {
  const { map, language, theme, selected, kinds, words, onSelect, onOpen, onZoom, onLook, low, comparison, ref } =
    props;
  const root = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const window = useWindowSize(ground);
  const [hovered, setHovered] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const [zoom, setZoom] = useState(1);
  const tellZoom = useCallback(
    (to: number) => {
      setZoom(to);
      onZoom?.(to);
    },
    [onZoom],
  );

  const { segments } = map;
  const structure = structureKey(map);
  const [shown, setShown] = useState(structure);
  if (shown !== structure) {
    setShown(structure);
    setHovered(null);
    setFocused(null);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: `structure` says when a new map needs a new layout
  const drawing = useMemo(
    () => (window.width > 0 && window.height > 0 ? (low ? layoutLow : layoutChain)(map, window, language) : null),
    [structure, window, language, low],
  );
  const boxes = useMemo(() => new Map(drawing?.cards.map(({ segment, box }) => [segment, box])), [drawing]);
  const { contents, looks, svgs } = useCards(map, drawing, language, theme, words.kinds);

  const first = useMemo(
    () => drawing && firstView(drawing, window, low ? LEAST_LOW_ZOOM : undefined),
    [drawing, window, low],
  );
  const larger = (length: number, room: number) => length * zoom > room + SLACK + 1;
  const overflows = drawing && (larger(drawing.width, window.width) || larger(drawing.height, window.height));
  const minimap = useMemo(
    () => (drawing && first && overflows ? minimapPlace(drawing, window, first) : null),
    [drawing, window, first, overflows],
  );

  const idOf = (segment: number) => segments.id[segment] as string;
  const found = selected === null ? -1 : segments.id.indexOf(selected);
  const chosen = found < 0 ? null : found;
  const emphasis = { kinds, hovered, selected: chosen };
  const instance = useLines(lines, map, drawing, theme, emphasis, comparison?.gained, {
    tap: (segment) => {
      setFocused(segment);
      onSelect(segment === null ? null : idOf(segment));
    },
    open: (segment) => onOpen?.(idOf(segment)),
    hover: setHovered,
    moved: () => look.follow(),
  });
  const look = useLook(root, ground, instance, drawing, window, {
    zoom: tellZoom,
    moved: onLook,
    name: `${language} ${window.width} ${window.height} ${structure}`,
    first,
  });

  const show = (segment: number | null) => {
    const box = segment === null ? undefined : boxes.get(segment);
    if (box) look.reveal(box, minimap?.cover);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection or drawing moves the window
  useEffect(() => show(chosen), [chosen, drawing]);
  useImperativeHandle(ref, () => ({
    fit: look.fit,
    zoomIn: () => look.zoomBy(ZOOM_STEP),
    zoomOut: () => look.zoomBy(1 / ZOOM_STEP),
    zoom: look.zoom,
    reveal: (id) => show(segments.id.indexOf(id)),
    look: look.look,
  }));
  const press = useKeyWalk({
    map,
    drawing,
    focused,
    selected: chosen,
    focus: (segment) => {
      setFocused(segment);
      show(segment);
    },
    select: (segment) => onSelect(idOf(segment)),
    open: (segment) => onOpen?.(idOf(segment)),
  });

  const near = useMemo(() => (hovered === null ? null : nearTo(map, hovered)), [map, hovered]);
  const stateOf = (segment: number) => {
    const faded = kinds !== null && !kinds.has(segments.kind[segment] as GapKind);
    const aside = !faded && near !== null && !near.has(segment);
    const changed = comparison?.changed.has(idOf(segment)) ?? false;
    const was = comparison?.was?.get(idOf(segment));
    return { faded, aside, selected: segment === chosen, focused: segment === focused, changed, was };
  };
  const pointed =
    hovered === null ? undefined : { content: contents[hovered], look: looks[hovered], box: boxes.get(hovered) };
  const heard = focused === null ? undefined : contents[focused];

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is walked with the arrow keys
    <div ref={root} className="map-canvas" role="application" aria-label={words.region} tabIndex={0} onKeyDown={press}>
      <div aria-hidden="true" className="map-picture">
        {!low && <LaneHeader lanes={drawing?.lanes ?? []} map={map} words={words} />}
        <div ref={ground} className="map-ground">
          <LaneBands lanes={drawing?.lanes ?? []} />
          <div ref={lines} className="map-lines" data-pannable={overflows || undefined} />
          {drawing && (
            <MapCards
              drawing={drawing}
              ids={segments.id}
              svgs={svgs}
              frames={frameWords(map, drawing, language, words)}
              stateOf={stateOf}
            />
          )}
          {pointed?.content && pointed.look && pointed.box && (
            <NameTip content={pointed.content} look={pointed.look} box={pointed.box} />
          )}
          {drawing && minimap && <Minimap drawing={drawing} map={map} place={minimap} look={look.centre} />}
        </div>
      </div>
      <p className="map-ears" aria-live="polite">
        {heard && `${heard.name} ${heard.kindWord}`}
      </p>
    </div>
  );
}
