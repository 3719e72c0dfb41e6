import { countOf, type Group } from './group.ts';

export type Box = { x: number; y: number; width: number; height: number };
/** A group on the map: its box, the strip above for its name, and the grid in which its own things stand row by row. */
export type Placed = {
  group: Group;
  /** Place of the wider group in the list; -1 for the parts of the map. */
  parent: number;
  depth: number;
  box: Box;
  header: number;
  grid: { x: number; y: number; cell: number; columns: number };
  /** Things are numbered as they stand: this group's are `first` to `first + count`, its own come first. */
  first: number;
  own: number;
  count: number;
};

export const DEFAULTS = {
  /** The whole map, in units of its own; about the form of a screen. */
  width: 1_600,
  height: 880,
  /** Strips for names by depth, and how much of a small group one takes at most. */
  headers: [34, 24, 22, 12],
  headerShares: [0.2, 0.2, 0.17, 0.1],
  /** Space left around a group by depth, and how much of a small one it takes at most. */
  gaps: [5, 3, 2, 1],
  gapShare: 0.015,
  /** A part of the map with few things gets room as if it had this share of all. */
  least: 0.03,
  /** Few things in much room do not grow beyond this. */
  largestCell: 26,
};

const at = (list: readonly number[], depth: number) => list[Math.min(depth, list.length - 1)] ?? 0;

type Block = { weight: number; group: Group | null };

/** Room that a group asks for: that of its things, and some for its frame. */
const weightOf = ({ things, groups }: Group): number =>
  groups.reduce((sum, group) => sum + weightOf(group), things.length) * 1.05 + 1;

/**
 * Boxes for blocks in their order: the list is cut in two halves of about the same weight, the box across its longer
 * side, until each block has its own. What follows one another lies side by side.
 */
function cut(blocks: readonly Block[], box: Box, take: (block: Block, box: Box) => void): void {
  const [only] = blocks;
  if (only === undefined) return;
  if (blocks.length === 1) {
    take(only, box);
    return;
  }
  const total = blocks.reduce((sum, { weight }) => sum + weight, 0);
  let half = 0;
  let before = 0;
  for (; half < blocks.length - 1; half += 1) {
    const weight = blocks[half]?.weight ?? 0;
    if (half > 0 && before + weight / 2 > total / 2) break;
    before += weight;
  }
  const share = before / total;
  const { x, y, width, height } = box;
  const [one, two]: [Box, Box] =
    width >= height
      ? [
          { x, y, width: width * share, height },
          { x: x + width * share, y, width: width * (1 - share), height },
        ]
      : [
          { x, y, width, height: height * share },
          { x, y: y + height * share, width, height: height * (1 - share) },
        ];
  cut(blocks.slice(0, half), one, take);
  cut(blocks.slice(half), two, take);
}

function inset({ x, y, width, height }: Box, depth: number): Box {
  const gap = Math.min(at(DEFAULTS.gaps, depth), DEFAULTS.gapShare * Math.min(width, height));
  return { x: x + gap, y: y + gap, width: width - 2 * gap, height: height - 2 * gap };
}

/** The grid of the largest square cells in which so many things fit. */
export function gridIn({ x, y, width, height }: Box, count: number): Placed['grid'] {
  const guess = Math.sqrt((count * width) / height);
  let best = { cell: 0, columns: 1 };
  for (let columns = Math.max(1, Math.floor(guess) - 2); columns <= Math.ceil(guess) + 2; columns += 1) {
    const cell = Math.min(width / columns, height / Math.ceil(count / columns));
    if (cell > best.cell) best = { cell, columns };
  }
  const cell = Math.min(best.cell, DEFAULTS.largestCell);
  // A smaller cell lets more of them stand in a row.
  const columns = Math.max(best.columns, Math.min(count, Math.floor(width / cell)));
  return { x, y, cell, columns };
}

/** Places of all groups, and with them of all things: always the same for the same groups. */
export function layout(sections: readonly Group[]): Placed[] {
  const placed: Placed[] = [];
  let first = 0;
  function place(group: Group, outer: Box, parent: number, depth: number): void {
    const box = inset(outer, depth);
    const share = at(DEFAULTS.headerShares, depth);
    const header = Math.min(at(DEFAULTS.headers, depth), share * Math.min(box.width, box.height));
    const inner = { ...box, y: box.y + header, height: box.height - header };
    const own = group.things.length;
    const mine: Placed = {
      group,
      parent,
      depth,
      box,
      header,
      grid: { x: inner.x, y: inner.y, cell: 0, columns: 1 },
      first,
      own,
      count: countOf(group),
    };
    const number = placed.push(mine) - 1;
    first += own;
    const blocks: Block[] = group.groups.map((narrower) => ({ weight: weightOf(narrower), group: narrower }));
    if (own > 0) blocks.unshift({ weight: own * 1.05, group: null });
    cut(blocks, inner, (block, room) => {
      if (block.group) place(block.group, room, number, depth + 1);
      else mine.grid = gridIn(blocks.length > 1 ? inset(room, depth + 1) : room, own);
    });
  }
  const total = sections.reduce((sum, section) => sum + weightOf(section), 0);
  const blocks = sections.map((group) => ({ weight: Math.max(weightOf(group), total * DEFAULTS.least), group }));
  cut(blocks, { x: 0, y: 0, width: DEFAULTS.width, height: DEFAULTS.height }, (block, room) => {
    if (block.group) place(block.group, room, -1, 0);
  });
  return placed;
}
