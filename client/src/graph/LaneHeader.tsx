import type { CanvasWords, ChainMapData } from './chain-map.ts';
import type { DrawnLane } from './drawing.ts';

type Props = { lanes: readonly DrawnLane[]; map: ChainMapData; words: CanvasWords };

const ROOM_FOR_FIGURE = 128;

/** Heads of the lanes, moving with the map: number, mean distance to the final products, and which way is upstream. */
export function LaneHeader({ lanes, map, words }: Props) {
  return (
    <div className="map-header">
      {lanes.map(({ lane, left, right, segments }, at) => {
        const mean =
          segments.reduce((sum, segment) => sum + (map.segments.upstreamness[segment] ?? 0), 0) / segments.length;
        const ends = at === 0 || at === lanes.length - 1;
        return (
          <div
            key={lane}
            className="map-lane"
            style={{ left: `calc(${left} * var(--zoom) * 1px)`, width: `calc(${right - left} * var(--zoom) * 1px)` }}
          >
            {at === 0 && lanes.length > 1 && <i>{words.upstream}</i>}
            <b>{words.lane(lane)}</b>
            {right - left >= ROOM_FOR_FIGURE + (ends ? 30 : 0) && <span>{words.upstreamness(mean.toFixed(1))}</span>}
            {at === lanes.length - 1 && lanes.length > 1 && <i>{words.downstream}</i>}
          </div>
        );
      })}
    </div>
  );
}
