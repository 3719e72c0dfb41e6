import {
  type KeyboardEvent,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { cardContents } from './card-contents.ts';
import { cardSvg, fittedName } from './card-svg.ts';
import type { CanvasWords, ChainMapData, Language } from './chain-map.ts';
import './canvas.css';
import type { Box } from './drawing.ts';
import { frameWords } from './frame-words.ts';
import type { GapKind } from './kinds.ts';
import { LaneHeader } from './LaneHeader.tsx';
import { layoutChain } from './layout.ts';
import { MapCards } from './MapCards.tsx';
import { Minimap } from './Minimap.tsx';
import { nearTo } from './near.ts';
import { palettes, type Theme } from './palette.ts';
import { structureKey } from './structure-key.ts';
import { useLines } from './useLines.ts';
import { useLook, ZOOM_STEP } from './useLook.ts';
import { useWindowSize } from './useWindowSize.ts';
import { WALK_KEYS, type WalkKey, walk } from './walk.ts';

export type ChainCanvasHandle = {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  zoom(): number;
  /** Brings a segment into the window. */
  reveal(id: string): void;
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
  ref?: Ref<ChainCanvasHandle>;
};

/**
 * A chain as a map of lanes, upstream to the left. Lines are Cytoscape's, cards lie above them as live text; both share
 * one viewport. The picture is hidden from screen readers, which have the table; keys walk it for all others.
 */
export function ChainCanvas({ map, language, theme, selected, kinds, words, onSelect, onOpen, onZoom, ref }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const window = useWindowSize(ground);
  const [hovered, setHovered] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const [zoom, setZoom] = useState(1);
  const follow = useCallback(
    (to: number) => {
      setZoom(to);
      onZoom?.(to);
    },
    [onZoom],
  );

  const { segments } = map;
  const structure = structureKey(map);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `structure` says when a new map needs a new layout
  const drawing = useMemo(
    () => (window.width > 0 && window.height > 0 ? layoutChain(map, window, language) : null),
    [structure, window, language],
  );
  const boxes = useMemo(
    () => new Map(drawing?.cards.map(({ segment, box, framed }) => [segment, { box, framed }])),
    [drawing],
  );

  const contents = useMemo(() => cardContents(map, language, words.kinds), [map, language, words.kinds]);
  const looks = useMemo(
    () =>
      segments.id.map((_, segment) => {
        const { box, framed } = boxes.get(segment) ?? { box: { width: 0, height: 0 } as Box, framed: false };
        return {
          width: box.width,
          height: box.height,
          framed,
          language,
          palette: palettes[theme],
          scale: drawing?.scale ?? 1,
        };
      }),
    [segments.id, boxes, language, theme, drawing],
  );
  const svgs = useMemo(
    () => contents.map((content, segment) => (looks[segment]?.width ? cardSvg(content, looks[segment]) : '')),
    [contents, looks],
  );

  const chosen = selected === null ? -1 : segments.id.indexOf(selected);
  const idOf = (segment: number) => segments.id[segment] as string;
  const instance = useLines(
    lines,
    map,
    drawing,
    theme,
    { kinds, hovered, selected: chosen < 0 ? null : chosen },
    {
      tap: (segment) => {
        setFocused(segment);
        onSelect(segment === null ? null : idOf(segment));
      },
      open: (segment) => onOpen?.(idOf(segment)),
      hover: setHovered,
      moved: () => look.follow(),
    },
  );
  const look = useLook(root, ground, instance, drawing, window, follow);

  const show = (segment: number) => {
    const box = boxes.get(segment)?.box;
    if (box) look.reveal(box);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the window moves when the selection or the drawing changes, not when `look` does
  useEffect(() => {
    if (chosen >= 0) show(chosen);
  }, [chosen, drawing]);
  useImperativeHandle(ref, () => ({
    fit: look.fit,
    zoomIn: () => look.zoomBy(ZOOM_STEP),
    zoomOut: () => look.zoomBy(1 / ZOOM_STEP),
    zoom: look.zoom,
    reveal: (id) => show(segments.id.indexOf(id)),
  }));

  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !drawing) return;
    const at = focused ?? (chosen >= 0 ? chosen : (drawing.cards[0]?.segment ?? null));
    if (at === null) return;
    if (WALK_KEYS.includes(event.key as WalkKey)) {
      const to = focused === null ? at : walk(map, drawing, at, event.key as WalkKey);
      event.preventDefault();
      if (to === null) return;
      setFocused(to);
      show(to);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(idOf(at));
      if (event.key === 'Enter') onOpen?.(idOf(at));
    }
  };

  const near = useMemo(() => (hovered === null ? null : nearTo(map, hovered)), [map, hovered]);
  const stateOf = (segment: number) => {
    const faded = kinds !== null && !kinds.has(segments.kind[segment] as GapKind);
    return {
      faded,
      aside: !faded && near !== null && !near.has(segment),
      selected: segment === chosen,
      focused: segment === focused,
    };
  };
  const overflows = drawing && (drawing.width * zoom > window.width + 1 || drawing.height * zoom > window.height + 1);
  const told = hovered === null ? undefined : contents[hovered];
  const tip =
    told && hovered !== null && fittedName(told, looks[hovered] as (typeof looks)[number]).cut
      ? boxes.get(hovered)?.box
      : undefined;
  const heard = focused === null ? undefined : contents[focused];

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is walked with the arrow keys
    <div ref={root} className="map-canvas" role="application" aria-label={words.region} tabIndex={0} onKeyDown={press}>
      <div aria-hidden="true" style={{ display: 'contents' }}>
        <LaneHeader lanes={drawing?.lanes ?? []} map={map} words={words} />
        <div ref={ground} className="map-ground">
          {drawing?.lanes.map(({ lane, left, right }, at) =>
            at % 2 === 0 ? null : (
              <div
                key={lane}
                className="map-band"
                style={{
                  left: `calc(${left} * var(--zoom) * 1px)`,
                  width: `calc(${right - left} * var(--zoom) * 1px)`,
                }}
              />
            ),
          )}
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
          {tip && (
            <div
              className="map-tip"
              style={{
                left: `calc((var(--pan-x) + ${tip.left + tip.width / 2} * var(--zoom)) * 1px)`,
                top: `calc((var(--pan-y) + ${tip.top - 8} * var(--zoom)) * 1px)`,
              }}
            >
              {told?.name}
            </div>
          )}
          {drawing && overflows && <Minimap drawing={drawing} map={map} look={look.centre} />}
        </div>
      </div>
      <p className="map-ears" aria-live="polite">
        {heard && `${heard.name} ${heard.kindWord}`}
      </p>
    </div>
  );
}
