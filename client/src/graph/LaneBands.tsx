import type { DrawnLane } from './drawing.ts';

/** Every second lane on a slightly different ground. */
export function LaneBands({ lanes }: { lanes: readonly DrawnLane[] }) {
  return lanes.map(({ lane, left, right }, at) =>
    at % 2 === 0 ? null : (
      <div
        key={lane}
        className="map-band"
        style={{ left: `calc(${left} * var(--zoom) * 1px)`, width: `calc(${right - left} * var(--zoom) * 1px)` }}
      />
    ),
  );
}
