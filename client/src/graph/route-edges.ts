import { assignChannels } from './channels.ts';
import type { Point } from './drawing.ts';
import type { ChannelMeasures, Passage, RouteBlock, RouteEdge } from './route-block.ts';
import type { Track } from './track.ts';
import { assignTracks, type Gutters } from './tracks.ts';

/**
 * The edge router, first half: heights and tracks, for which only columns and rows must be known. How wide each gutter
 * must be follows from it; the second half draws.
 */
export type Routes = { passages: Passage[]; gutters: Gutters };

export function routeEdges(
  blocks: readonly RouteBlock[],
  edges: readonly RouteEdge[],
  columnCount: number,
  measures: ChannelMeasures,
  shifted: boolean,
): Routes {
  const passages = assignChannels(blocks, edges, measures, shifted);
  return { passages, gutters: assignTracks(blocks, edges, passages, columnCount + 1) };
}

/** Left and right edge of each block, and where the layers of each gutter lie. */
export type Across = {
  left: readonly number[];
  right: readonly number[];
  trackX(gutter: number, layer: number): number;
};

export function drawRoutes(edges: readonly RouteEdge[], { passages, gutters }: Routes, across: Across): Point[][] {
  return edges.map(({ source, target }, index) => {
    const { out, channel, into, firstGutter, lastGutter } = passages[index] as Passage;
    const { first, last } = gutters.ofEdge[index] as { first?: Track; last?: Track };
    const points: Point[] = [{ x: across.right[source] as number, y: out }];
    if (first) {
      const x = across.trackX(firstGutter, first.layer);
      points.push({ x, y: out }, { x, y: channel });
    }
    if (last) {
      const x = across.trackX(lastGutter, last.layer);
      points.push({ x, y: channel }, { x, y: into });
    }
    points.push({ x: across.left[target] as number, y: into });
    return withoutIdlePoints(points);
  });
}

function withoutIdlePoints(points: readonly Point[]): Point[] {
  return points.filter((point, at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (!before || !after) return true;
    const onRow = before.y === point.y && point.y === after.y;
    const onColumn = before.x === point.x && point.x === after.x;
    return !onRow && !onColumn && !(before.x === point.x && before.y === point.y);
  });
}
