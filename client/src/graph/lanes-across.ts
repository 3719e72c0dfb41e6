import type { Across } from './across.ts';
import { lanesOf } from './columns.ts';
import type { DrawnLane } from './drawing.ts';
import type { Grid } from './grid.ts';

/** From where to where each lane reaches: to the middle of the gutters, without a gap. */
export function lanesAcross(grid: Grid, { columns, width }: Across): DrawnLane[] {
  const lanes = lanesOf(grid).map((lane) => {
    const own = columns.filter((_, column) => grid.laneOf[column] === lane);
    const segments = grid.blocks.flatMap((block) => (block.lane === lane ? block.members : []));
    return { lane, left: own[0]?.left ?? 0, right: own.at(-1)?.right ?? width, segments };
  });
  return lanes.map((lane, at) => {
    const before = lanes[at - 1];
    const after = lanes[at + 1];
    return {
      ...lane,
      left: before ? Math.round((before.right + lane.left) / 2) : 0,
      right: after ? Math.round((lane.right + after.left) / 2) : width,
    };
  });
}
