import type { PointerEvent } from 'react';
import type { ChainMapData } from './chain-map.ts';
import type { Drawing } from './drawing.ts';
import { KIND_SIGNS } from './kinds.ts';
import type { MinimapPlace } from './minimap-place.ts';

type Props = { drawing: Drawing; map: ChainMapData; place: MinimapPlace; look(at: { x: number; y: number }): void };

/** The whole chain, small, with the part that the window shows; press or drag to look elsewhere. */
export function Minimap({ drawing, map, place, look }: Props) {
  const { share, width, height, corner } = place;
  const point = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    look({ x: (event.clientX - left) / share, y: (event.clientY - top) / share });
  };
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
