import { type Blocks, makeBlocks } from './blocks.ts';
import type { ChainMapData } from './chain-map.ts';
import { type Columns, makeColumns } from './columns.ts';
import { frameHeight, type Measures } from './measures.ts';
import { type Reach, reachOf } from './reach.ts';
import type { RowEdge } from './row-task.ts';
import { assignRows } from './rows.ts';
import { findSpine } from './spine.ts';

/** Which side of its buyers an attachment may hang on; `inside` = between cards of the lane, below its buyer. */
export type Place = { above: boolean; below: boolean; inside: boolean };
export type Grid = Blocks & Columns & { rows: number[]; places: Place[]; shape: BlockShape[] };
/** Extent of a block above and below the height at which lines meet it, and of the frame glued below it. */
export type BlockShape = { up: number; down: number; glued: number };

const LEAST_GAP = 2;
const WEIGHT = { essential: 1, optional: 0.6, spine: 1.5 } as const;

/**
 * Blocks, columns and rows. What cannot hang outside is glued to its buyer or gets a frame of its own in the lane, and
 * so again until everything has its place. `shared`: whether a frame may hang on several buyers at once.
 */
export function makeGrid(
  map: ChainMapData,
  parts: ReadonlyMap<number, number>,
  measures: Measures,
  shared: boolean,
): Grid {
  const refused = new Set<string>();
  const glued = new Set<number>();
  for (;;) {
    const blocks = makeBlocks(map, (buyers) => (buyers.length === 1 || shared) && !refused.has(buyers.join()));
    const grid = placeInRows(blocks, makeColumns(blocks, parts), glued, measures);
    let again = false;
    grid.places.forEach((place, at) => {
      if (place.above || place.below || place.inside) return;
      const { members, buyers } = grid.attachments[at] as Blocks['attachments'][number];
      again = true;
      const [buyer] = buyers as [number];
      if (buyers.length === 1 && !blocks.blocks[buyer]?.framed) glued.add(firstMember(blocks, buyer));
      else refused.add(buyersOf(map, members[0] as number).join());
    });
    if (!again) return grid;
  }
}

/** Name of a block as an end of lines. */
export function lineEnd({ blocks }: Blocks, block: number): string {
  const { framed, members } = blocks[block] as Blocks['blocks'][number];
  return `${framed ? 'frame' : 'segment'}:${members[0]}`;
}

const firstMember = ({ blocks }: Blocks, block: number) => blocks[block]?.members[0] as number;

const buyersOf = ({ inputs }: ChainMapData, segment: number) =>
  inputs.source
    .flatMap((source, at) => (source === segment && !inputs.returning[at] ? [inputs.target[at] as number] : []))
    .sort((a, b) => a - b);

function placeInRows(made: Blocks, columns: Columns, glued: ReadonlySet<number>, measures: Measures): Grid {
  const { blocks, attachments, edges } = made;
  const { columnOf } = columns;
  const pitch = measures.cardHeight + measures.rowGap;
  const shape = blocks.map((block, at): BlockShape => {
    const half = measures.cardHeight / 2;
    if (block.framed) {
      const up = frameHeight([1], 1, measures) / 2;
      return { up, down: frameHeight([block.members.length], 1, measures) - up, glued: 0 };
    }
    if (!glued.has(firstMember(made, at))) return { up: half, down: half, glued: 0 };
    const own = attachments.filter(({ buyers }) => buyers.length === 1 && buyers[0] === at);
    const height = frameHeight(
      own.map(({ members }) => members.length),
      1,
      measures,
    );
    return { up: half, down: half + measures.frameGap + height, glued: height };
  });
  // A block may reach so far down that the tallest head of its column still fits below.
  const heads = new Array<number>(columns.count).fill(0);
  shape.forEach(({ up }, at) => {
    const column = columnOf[at] as number;
    heads[column] = Math.max(heads[column] as number, up);
  });
  const below = shape.map(({ down }, at) => {
    const needed = down + (heads[columnOf[at] as number] as number) + LEAST_GAP;
    return Math.max(0, Math.ceil(needed / pitch) - 1);
  });

  const spine = findSpine(made, columns);
  const passed = new Set<number>();
  spine.slice(1).forEach((block, at) => {
    const from = columnOf[spine[at] as number] as number;
    for (let column = from + 1; column < (columnOf[block] as number); column++) passed.add(column);
  });
  const onSpine = new Set(spine);
  const rowEdges = edges
    .filter(
      ({ source, target, returning }) => !returning && (columnOf[source] as number) < (columnOf[target] as number),
    )
    .map(({ source, target, essential }): RowEdge => {
      const weight = essential ? WEIGHT.essential : WEIGHT.optional;
      return { source, target, weight: onSpine.has(source) && onSpine.has(target) ? WEIGHT.spine * weight : weight };
    });
  const hanging = new Map<number, number>();
  for (const { buyers, members } of attachments) {
    for (const buyer of buyers)
      if (shape[buyer]?.glued === 0) hanging.set(buyer, (hanging.get(buyer) ?? 0) + members.length);
  }
  const rows = assignRows({
    columnOf,
    columnCount: columns.count,
    below,
    spine,
    passed,
    edges: rowEdges,
    hanging,
  });

  const standing: number[][] = heads.map(() => []);
  rows.forEach((row, at) => {
    standing[columnOf[at] as number]?.push(row);
  });
  const outermost = standing.map(reachOf);
  const isOutermost = (side: keyof Reach) => (block: number) =>
    outermost[columnOf[block] as number]?.[side] === rows[block];
  const places = attachments.map(({ buyers }): Place => {
    const inside = buyers.length === 1 && (shape[buyers[0] as number] as BlockShape).glued > 0;
    const own = buyers.map((buyer) => columnOf[buyer] as number);
    const near = new Set(own).size === buyers.length && Math.max(...own) - Math.min(...own) < 3;
    return {
      inside,
      above: !inside && near && buyers.every(isOutermost('top')),
      below: !inside && near && buyers.every(isOutermost('bottom')),
    };
  });
  return { ...made, ...columns, rows, places, shape };
}
