import type { PointerEvent } from 'react';
import type { ChainMapData } from './chain-map.ts';
import type { Drawing } from './drawing.ts';
import { KIND_SIGNS } from './kinds.ts';
import { quietCorner } from './quiet-corner.ts';
import type { Size } from './viewport.ts';

type Props = { drawing: Drawing; map: ChainMapData; window: Size; look(at: { x: number; y: number }): void };

const LONGEST = 150;
/** Its distance from the edges of the window, as in canvas.css. */
const MARGIN = 12;

/** The whole chain, small, with the part that the window shows; press or drag to look elsewhere. */
export function Minimap({ drawing, map, window, look }: Props) {
  const share = LONGEST / Math.max(drawing.width, drawing.height);
  const point = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    look({ x: (event.clientX - left) / share, y: (event.clientY - top) / share });
  };
  const width = Math.round(drawing.width * share);
  const height = Math.round(drawing.height * share);
  const size = { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  const boxes = drawing.cards.map(({ box }) => box);
  const corner = quietCorner(boxes, window, size);
  return (
    <div
      className="map-mini"
      data-corner={corner}
      style={{ width, height }}
      onPointerDown={point}
      onPointerMove={point}
    >
      <svg width={width} height={height} viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
        {drawing.cards.map(({ segment, box: { left, top, width: across, height: down } }) => {
          const { hue } = KIND_SIGNS[map.segments.kind[segment] ?? 'MISSING'];
          return (
            <rect
              key={segment}
              x={left}
              y={top}
              width={across}
              height={down}
              rx={8}
              style={{ fill: `var(--${hue}-graphic)` }}
            />
          );
        })}
      </svg>
      <div
        className="map-mini-window"
        style={{
          left: `calc(var(--pan-x) / var(--zoom) * ${-share} * 1px)`,
          top: `calc(var(--pan-y) / var(--zoom) * ${-share} * 1px)`,
          width: `calc(var(--window-width) / var(--zoom) * ${share} * 1px)`,
          height: `calc(var(--window-height) / var(--zoom) * ${share} * 1px)`,
        }}
      />
    </div>
  );
}
