import { type Across, spreadColumns } from './across.ts';
import type { ChainMapData, Language } from './chain-map.ts';
import type { RouteBlock } from './channels.ts';
import { lanesOf } from './columns.ts';
import type { Box, Drawing, DrawnLane, DrawnLine, PlacedCard, PlacedFrame, Point } from './drawing.ts';
import { type FrameShape, stackedFrame } from './frame-shape.ts';
import { type BlockShape, type Grid, makeGrid } from './grid.ts';
import { type HungFrame, hangAttachments } from './hang.ts';
import { countSharedLines } from './line-faults.ts';
import { CARD_WIDTH, type Density, frameWidth, type Measures, measuresFor } from './measures.ts';
import { drawRoutes, routeEdges } from './route-edges.ts';
import { textWidth } from './text-width.ts';
import type { Size } from './viewport.ts';

export type Setting = { density: Density; scale: number; parts: ReadonlyMap<number, number>; language: Language };

/** One layout of a chain with given sizes and columns; it may be larger than the window. */
export function layOut(map: ChainMapData, setting: Setting, window: Size): Drawing {
  return attempt(map, setting, window, true) ?? (attempt(map, setting, window, false) as Drawing);
}

/** Null when frames that hang on several buyers stand in each other's way. */
function attempt(map: ChainMapData, setting: Setting, window: Size, shared: boolean): Drawing | null {
  const { density, scale, parts } = setting;
  const narrow = measuresFor(density, scale, CARD_WIDTH.least * scale);
  const grid = makeGrid(map, parts, narrow, shared);
  const framed = new Set(grid.blocks.flatMap((block, at) => (block.framed ? [grid.columnOf[at] as number] : [])));
  const inside =
    window.width - 2 * narrow.margin - (grid.count - 1) * 44 * scale - framed.size * 2 * narrow.framePadding;
  const cardWidth = Math.min(Math.max(inside / grid.count, CARD_WIDTH.least * scale), CARD_WIDTH.most * scale);
  const measures = measuresFor(density, scale, 2 * Math.floor(cardWidth / 2));
  const pitch = measures.cardHeight + measures.rowGap;

  const routeBlocks = grid.blocks.map((_, at): RouteBlock => {
    const port = (grid.rows[at] as number) * pitch;
    const { up, down } = grid.shape[at] as BlockShape;
    return { column: grid.columnOf[at] as number, port, top: port - up, bottom: port + down };
  });
  const widthOf = (block: number) => (grid.blocks[block]?.framed ? frameWidth(1, measures) : measures.cardWidth);
  const widths = grid.laneOf.map((_, column) => (framed.has(column) ? frameWidth(1, measures) : measures.cardWidth));

  const draw = (shifted: boolean) => {
    const clearance = Math.max(4, Math.min(8, measures.rowGap / 2 - 3));
    const routes = routeEdges(routeBlocks, grid.edges, grid.count, { ...measures, clearance }, shifted);
    const across = spreadColumns(widths, routes.gutters.layers, window.width, measures);
    const boxes = routeBlocks.map(({ column, top, bottom }, at): Box => {
      const { left, right } = across.columns[column] as Across['columns'][number];
      const width = widthOf(at);
      return { left: left + (right - left - width) / 2, top, width, height: bottom - top };
    });
    const points = drawRoutes(grid.edges, routes, {
      left: boxes.map((box) => box.left),
      right: boxes.map((box) => box.left + box.width),
      trackX: across.trackX,
    });
    const lines = grid.edges.map((edge, at): DrawnLine => {
      const from = endOf(grid, edge.source);
      const to = endOf(grid, edge.target);
      return {
        id: `${from}>${to}${edge.returning ? '<' : ''}`,
        from,
        to,
        points: points[at] as Point[],
        inputs: edge.inputs,
        returning: edge.returning,
      };
    });
    return { across, boxes, lines };
  };
  let drawn = draw(false);
  if (countSharedLines(drawn.lines) > 0) drawn = draw(true);

  const { across, boxes, lines } = drawn;
  const obstacles = [
    ...boxes,
    ...lines.flatMap(({ points }) => points.slice(1).map((b, at) => boxAround(points[at] as Point, b))),
  ];
  const limits = { left: 6, right: across.width - 6 };
  const hung = hangAttachments(grid, boxes, obstacles, limits, measures, titleWidths(map, setting));
  if (!hung && shared) return null;
  return assemble(map, grid, measures, across, boxes, lines, hung ?? [], window);
}

const TITLE = { size: 11, count: 38 } as const;

/** Width of the title of a segment's group with the number of its members. */
const titleWidths =
  ({ segments }: ChainMapData, { language, scale }: Setting) =>
  (segment: number): number => {
    const title = (language === 'en' ? segments.groupEn[segment] : null) ?? segments.group[segment] ?? '';
    return (textWidth(title) * TITLE.size * 0.96 + TITLE.count) * scale;
  };

const endOf = ({ blocks }: Grid, block: number): string => {
  const { framed, members } = blocks[block] as Grid['blocks'][number];
  return `${framed ? 'frame' : 'segment'}:${members[0]}`;
};

const boxAround = (a: Point, b: Point): Box => ({
  left: Math.min(a.x, b.x),
  top: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

function assemble(
  map: ChainMapData,
  grid: Grid,
  measures: Measures,
  across: Across,
  boxes: readonly Box[],
  routed: readonly DrawnLine[],
  hung: readonly HungFrame[],
  window: Size,
): Drawing {
  const cards: PlacedCard[] = [];
  const frames: PlacedFrame[] = [];
  const lines = [...routed];
  const addFrame = (id: string, box: Box, sections: readonly (readonly number[])[], shape: FrameShape) => {
    const placed = sections.map((members, section) => {
      const { left, top, width, cells } = shape.sections[section] as FrameShape['sections'][number];
      members.forEach((segment, at) => {
        cards.push({
          segment,
          framed: true,
          box: {
            left: box.left + left + (at % cells) * (measures.cardWidth + measures.cellGap),
            top:
              box.top + top + measures.frameTitle + Math.floor(at / cells) * (measures.sideHeight + measures.cellGap),
            width: measures.cardWidth,
            height: measures.sideHeight,
          },
        });
      });
      return { members: [...members], left, top, width };
    });
    frames.push({ id, box, sections: placed });
  };
  const inputsBetween = (sources: readonly number[], targets: readonly number[]) =>
    map.inputs.source.flatMap((source, at) =>
      sources.includes(source) && targets.includes(map.inputs.target[at] as number) ? [at] : [],
    );
  const addArrow = (frame: string, members: readonly number[], buyer: number, points: Point[]) => {
    const to = endOf(grid, buyer);
    const inputs = inputsBetween(members, grid.blocks[buyer]?.members ?? []);
    lines.push({ id: `${frame}>${to}`, from: frame, to, points, inputs, returning: false });
  };
  const untitled = (sections: readonly (readonly number[])[]) =>
    stackedFrame(
      sections.map((members) => ({ members: members.length, title: 0 })),
      1,
      measures,
    );
  const membersOf = (attachments: readonly number[]) =>
    attachments.map((at) => grid.attachments[at]?.members as number[]);

  grid.blocks.forEach((block, at) => {
    const box = boxes[at] as Box;
    if (block.framed) return addFrame(endOf(grid, at), box, [block.members], untitled([block.members]));
    const { glued } = grid.shape[at] as BlockShape;
    cards.push({ segment: block.members[0] as number, framed: false, box: { ...box, height: measures.cardHeight } });
    if (glued === 0) return;
    const own = grid.attachments.flatMap(({ buyers }, index) =>
      grid.places[index]?.inside && buyers[0] === at ? [index] : [],
    );
    const sections = membersOf(own);
    const id = `frame:${sections[0]?.[0]}`;
    const width = frameWidth(1, measures);
    const top = box.top + box.height - glued;
    addFrame(id, { left: box.left + (box.width - width) / 2, top, width, height: glued }, sections, untitled(sections));
    const x = Math.round(box.left + box.width / 2);
    addArrow(id, sections.flat(), at, [
      { x, y: top },
      { x, y: box.top + measures.cardHeight },
    ]);
  });
  for (const { box, shape, attachments, buyers, arrows } of hung) {
    const sections = membersOf(attachments);
    const id = `frame:${sections[0]?.[0]}`;
    addFrame(id, box, sections, shape);
    buyers.forEach((buyer, at) => addArrow(id, sections.flat(), buyer, arrows[at] as Point[]));
  }

  const reached = [
    ...cards.map(({ box }) => box),
    ...frames.map(({ box }) => box),
    ...lines.flatMap(({ points }) => points.slice(1).map((b, at) => boxAround(points[at] as Point, b))),
  ];
  const top = Math.min(0, ...reached.map((box) => box.top));
  const bottom = Math.max(0, ...reached.map((box) => box.top + box.height));
  const height = Math.max(window.height, bottom - top + measures.margin);
  const down = Math.round((height - bottom - top) / 2);
  for (const { box } of cards) box.top += down;
  for (const frame of frames) frame.box = { ...frame.box, top: frame.box.top + down };
  for (const line of lines) line.points = line.points.map(({ x, y }) => ({ x, y: y + down }));
  return { width: across.width, height, cards, frames, lines, lanes: lanesAcross(grid, across), scale: measures.scale };
}

function lanesAcross(grid: Grid, { columns, width }: Across): DrawnLane[] {
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
