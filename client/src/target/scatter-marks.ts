import { textWidth } from '../graph/text-width.ts';
import type { TargetList } from './useTargets.ts';

export type Points = TargetList['points'];
export type Side = 'right' | 'left' | 'top' | 'bottom';
/** One mark of the scatter: the targets that fall on the same spot, the best ranked first. */
export type Mark = {
  targets: number[];
  x: number;
  y: number;
  label: string;
  side: Side | null;
};
export type Frame = {
  left: number;
  top: number;
  width: number;
  height: number;
  x: [number, number];
  y: [number, number];
};

/** Two marks closer than this would cover each other; they are drawn as one that says how many it stands for. */
const SAME_SPOT_PX = 7;
const LABEL_PX = 11;
const MARK_PX = 6;
const SIDES: readonly Side[] = ['right', 'left', 'top', 'bottom'];
const STEP = 10;
const AIR = 3;

/** Axis ends on whole tens, with air around the values so that no mark sits on the edge. */
export function ends(values: readonly number[]): [number, number] {
  const low = Math.floor((Math.min(...values) - AIR) / STEP) * STEP;
  const high = Math.ceil((Math.max(...values) + AIR) / STEP) * STEP;
  return [Math.max(0, low), Math.min(100, high)];
}

/** Marks with a place for each name that overlaps no other name and no mark; the best ranked choose first. */
export function scatterMarks(
  points: Points,
  frame: Frame,
  nameOf: (at: number) => string,
  selected: number,
  several: (name: string, more: number) => string,
): Mark[] {
  const place = (value: number, [low, high]: [number, number], room: number) => ((value - low) / (high - low)) * room;
  const order = points.rank.map((_, at) => at).sort((a, b) => (points.rank[a] ?? 0) - (points.rank[b] ?? 0) || a - b);
  const marks: Mark[] = [];
  for (const at of order) {
    const x = frame.left + place(points.mid[at] ?? 0, frame.x, frame.width);
    const y = frame.top + frame.height - place(points.known[at] ?? 0, frame.y, frame.height);
    const there = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < SAME_SPOT_PX);
    if (there) there.targets.push(at);
    else marks.push({ targets: [at], x, y, label: '', side: null });
  }
  const taken: Box[] = marks.map(({ x, y }) => ({
    left: x - MARK_PX,
    right: x + MARK_PX,
    top: y - MARK_PX,
    bottom: y + MARK_PX,
  }));
  for (const [n, mark] of marks.entries()) {
    const name = nameOf(mark.targets.includes(selected) ? selected : (mark.targets[0] ?? 0));
    mark.label = mark.targets.length > 1 ? several(name, mark.targets.length - 1) : name;
    const width = textWidth(mark.label) * LABEL_PX + 4;
    const free = SIDES.find((side) => {
      const box = labelBox(mark, side, width);
      return inside(box, frame) && taken.every((other, of) => of === n || !overlap(box, other));
    });
    if (!free) continue;
    mark.side = free;
    taken.push(labelBox(mark, free, width));
  }
  return marks;
}

type Box = { left: number; right: number; top: number; bottom: number };
const HALF = LABEL_PX / 2 + 1;

function labelBox({ x, y }: Mark, side: Side, width: number): Box {
  const gap = MARK_PX + 3;
  if (side === 'right') return { left: x + gap, right: x + gap + width, top: y - HALF, bottom: y + HALF };
  if (side === 'left') return { left: x - gap - width, right: x - gap, top: y - HALF, bottom: y + HALF };
  const [top, bottom] = side === 'top' ? [y - gap - 2 * HALF, y - gap] : [y + gap, y + gap + 2 * HALF];
  return { left: x - width / 2, right: x + width / 2, top, bottom };
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inside = (box: Box, { left, top, width, height }: Frame) =>
  box.left >= left - 4 && box.right <= left + width + 8 && box.top >= top - 8 && box.bottom <= top + height + 4;
