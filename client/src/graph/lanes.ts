import { type Across, spreadColumns } from './across.ts';
import { boxesAlong } from './boxes-along.ts';
import type { ChainMapData, Language } from './chain-map.ts';
import type { Box, Drawing, DrawnLine, Point } from './drawing.ts';
import { type BlockShape, type Grid, lineEnd, makeGrid } from './grid.ts';
import { groupTitleWidth } from './group-title.ts';
import { hangAttachments } from './hang.ts';
import { lanesAcross } from './lanes-across.ts';
import { countSharedLines } from './line-faults.ts';
import { CARD_WIDTH, type Density, frameWidth, type Measures, measuresFor } from './measures.ts';
import { makePicture, type Picture } from './picture.ts';
import { reachOfBoxes } from './reach.ts';
import type { RouteBlock } from './route-block.ts';
import { drawRoutes, routeEdges } from './route-edges.ts';
import type { Size } from './viewport.ts';

export type Setting = { density: Density; scale: number; parts: ReadonlyMap<number, number>; language: Language };

/** One layout of a chain with given sizes and columns; it may be larger than the window. */
export function layOut(map: ChainMapData, setting: Setting, window: Size): Drawing {
  return attempt(map, setting, window, true) ?? (attempt(map, setting, window, false) as Drawing);
}

/** Null when frames that hang on several buyers stand in each other's way. */
function attempt(map: ChainMapData, setting: Setting, window: Size, shared: boolean): Drawing | null {
  const { scale, language } = setting;
  const grid = makeGrid(map, setting.parts, measuresFor(setting.density, scale, CARD_WIDTH.least * scale), shared);
  const framed = columnsWithFrames(grid);
  const measures = measuresFor(setting.density, scale, cardWidth(grid.count, framed.size, setting, window));
  const widths = grid.laneOf.map((_, column) => (framed.has(column) ? frameWidth(1, measures) : measures.cardWidth));

  let drawn = drawLines(grid, widths, window, measures, false);
  if (countSharedLines(drawn.lines) > 0) drawn = drawLines(grid, widths, window, measures, true);
  const { across, boxes, lines } = drawn;
  const hung = hangAttachments(
    grid,
    boxes,
    [...boxes, ...lines.flatMap(({ points }) => boxesAlong(points))],
    { left: measures.margin / 2, right: across.width - measures.margin / 2 },
    measures,
    (segment) => groupTitleWidth(map, segment, language) * scale,
  );
  if (!hung && shared) return null;
  const picture = makePicture(map, grid, boxes, lines, hung ?? [], measures);
  const height = centre(picture, window, measures);
  return { ...picture, width: across.width, height, lanes: lanesAcross(grid, across), scale };
}

function columnsWithFrames({ blocks, columnOf, shape }: Grid): Set<number> {
  const wide = blocks.flatMap(({ framed }, at) =>
    framed || (shape[at] as BlockShape).glued > 0 ? [columnOf[at] as number] : [],
  );
  return new Set(wide);
}

const WISHED_GUTTER = 44;

function cardWidth(columns: number, framed: number, { density, scale }: Setting, window: Size): number {
  const { margin, framePadding } = measuresFor(density, scale, 0);
  const room = window.width - 2 * margin - (columns - 1) * WISHED_GUTTER * scale - framed * 2 * framePadding;
  const width = Math.min(Math.max(room / columns, CARD_WIDTH.least * scale), CARD_WIDTH.most * scale);
  return 2 * Math.floor(width / 2);
}

function drawLines(grid: Grid, widths: readonly number[], window: Size, measures: Measures, shifted: boolean) {
  const pitch = measures.cardHeight + measures.rowGap;
  const blocks = grid.blocks.map((_, at): RouteBlock => {
    const port = (grid.rows[at] as number) * pitch;
    const { up, down } = grid.shape[at] as BlockShape;
    return { column: grid.columnOf[at] as number, port, top: port - up, bottom: port + down };
  });
  const clearance = Math.max(4, Math.floor(measures.rowGap / 5));
  const routes = routeEdges(blocks, grid.edges, grid.count, { ...measures, clearance }, shifted);
  const across = spreadColumns(widths, routes.gutters.layers, window.width, measures);
  const boxes = blocks.map(({ column, top, bottom }, at): Box => {
    const { left, right } = across.columns[column] as Across['columns'][number];
    const width = grid.blocks[at]?.framed ? frameWidth(1, measures) : measures.cardWidth;
    return { left: left + (right - left - width) / 2, top, width, height: bottom - top };
  });
  const points = drawRoutes(grid.edges, routes, {
    left: boxes.map((box) => box.left),
    right: boxes.map((box) => box.left + box.width),
    trackX: across.trackX,
  });
  const lines = grid.edges.map(({ source, target, inputs, returning }, at): DrawnLine => {
    const from = lineEnd(grid, source);
    const to = lineEnd(grid, target);
    return { id: `${from}>${to}${returning ? '<' : ''}`, from, to, points: points[at] as Point[], inputs, returning };
  });
  return { across, boxes, lines };
}

/** Moves everything down so that it stands in the middle of the window, or begins at its top; answers the height. */
function centre({ cards, frames, lines }: Picture, window: Size, { margin }: Measures): number {
  const reached = [...cards, ...frames].map(({ box }) => box).concat(lines.flatMap(({ points }) => boxesAlong(points)));
  const { top, bottom } = reached.length === 0 ? { top: 0, bottom: 0 } : reachOfBoxes(reached);
  const height = Math.max(window.height, bottom - top + margin / 2);
  const down = Math.round((height - bottom - top) / 2);
  for (const placed of [...cards, ...frames]) placed.box = { ...placed.box, top: placed.box.top + down };
  for (const line of lines) line.points = line.points.map(({ x, y }) => ({ x, y: y + down }));
  return height;
}
