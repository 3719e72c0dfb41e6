import type { Box, Point } from './drawing.ts';
import { type FrameShape, frameShapes, type Section } from './frame-shape.ts';
import type { Measures } from './measures.ts';
import { reachOfBoxes } from './reach.ts';

/** A frame to hang above or below its buyers. */
export type Hanging = { sections: readonly Section[]; side: 'above' | 'below'; buyers: readonly Box[] };
export type Hung = { box: Box; shape: FrameShape; arrows: Point[][] };

const KEEP_OFF = 12;
const ARROW_INSET = 16;
const COST = { height: 3, arrow: 0.6, aside: 0.15, area: 0.0012 } as const;

type Limits = { left: number; right: number };

/**
 * Hangs frames outside of everything that is drawn so far, each over the width of all its buyers, as close as the
 * skyline allows; of the widths and places that are possible it takes the one that adds least height.
 * Answers null when a frame finds no place.
 */
export function hangFrames(
  hangings: readonly Hanging[],
  obstacles: readonly Box[],
  limits: Limits,
  measures: Measures,
): Hung[] | null {
  const walls = [...obstacles];
  const hung: Hung[] = [];
  let { top, bottom } = reachOfBoxes(walls);

  hangings.forEach((hanging, turn) => {
    const waiting = hangings.slice(turn + 1).filter(({ side }) => side === hanging.side);
    const keepFree = waiting
      .flatMap(({ buyers }) => buyers.filter((buyer) => !hanging.buyers.includes(buyer)))
      .map((buyer) => buyer.left + buyer.width / 2);
    const tries = frameShapes(hanging.sections, measures, bridge(hanging.buyers).width).flatMap((shape) =>
      placesFor(shape.width, hanging.buyers, hung, limits)
        .filter((left) => !keepFree.some((x) => x > left - 8 && x < left + shape.width + 8))
        .flatMap((left) => hangAt(hanging, shape, left, walls, hung, measures) ?? []),
    );
    const costOf = (frame: Hung) => {
      const grown = Math.max(0, top - frame.box.top) + Math.max(0, frame.box.top + frame.box.height - bottom);
      return COST.height * grown + hangingCost(frame, hanging.buyers);
    };
    const best = tries.reduce<Hung | null>(
      (least, frame) => (least && costOf(least) <= costOf(frame) ? least : frame),
      null,
    );
    if (!best) return;
    hung.push(best);
    walls.push(best.box);
    top = Math.min(top, best.box.top);
    bottom = Math.max(bottom, best.box.top + best.box.height);
  });
  return hung.length === hangings.length ? hung : null;
}

/** What a place costs apart from the height it adds: long arrows, a frame aside of its buyers, a large frame. */
function hangingCost({ box, arrows }: Hung, buyers: readonly Box[]): number {
  const long = arrows.reduce((sum, [from, to]) => sum + Math.abs((from?.y ?? 0) - (to?.y ?? 0)), 0);
  const middle = buyers.reduce((sum, buyer) => sum + buyer.left + buyer.width / 2, 0) / buyers.length;
  const aside = Math.abs(box.left + box.width / 2 - middle);
  return COST.arrow * long + COST.aside * aside + COST.area * box.width * box.height;
}

function hangAt(
  { side, buyers }: Hanging,
  shape: FrameShape,
  left: number,
  walls: readonly Box[],
  hung: readonly Hung[],
  { frameGap }: Measures,
): Hung | null {
  const { width, height } = shape;
  const reach = skyline(walls, left, width);
  const top = side === 'above' ? reach.top - frameGap - height : reach.bottom + frameGap;
  const box = { left, top, width, height };
  const arrows: Point[][] = [];
  for (const buyer of buyers) {
    const arrow = arrowTo(buyer, box, side, hung);
    if (!arrow) return null;
    arrows.push(arrow);
  }
  return { box, shape, arrows };
}

/** The outermost heights of everything that a frame of this width would be too close to; its buyers are among it. */
function skyline(walls: readonly Box[], left: number, width: number): { top: number; bottom: number } {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const wall of walls) {
    if (wall.left >= left + width + KEEP_OFF || wall.left + wall.width <= left - KEEP_OFF) continue;
    if (wall.top < top) top = wall.top;
    if (wall.top + wall.height > bottom) bottom = wall.top + wall.height;
  }
  return { top, bottom };
}

/** What a frame must cover at least to reach all its buyers. */
function bridge(buyers: readonly Box[]): { left: number; width: number } {
  const left = Math.min(...buyers.map((buyer) => buyer.left + buyer.width)) - 2 * ARROW_INSET;
  const right = Math.max(...buyers.map((buyer) => buyer.left)) + 2 * ARROW_INSET;
  return { left, width: buyers.length > 1 ? right - left : 0 };
}

/** Left edges worth a try: centred, flush with a buyer, flush with a neighbour, at the limits. */
function placesFor(width: number, buyers: readonly Box[], hung: readonly Hung[], limits: Limits): number[] {
  const places = new Set<number>([bridge(buyers).left]);
  for (const buyer of buyers) {
    const middle = buyer.left + buyer.width / 2;
    for (const left of [middle - width / 2, buyer.left - 8, buyer.left + buyer.width + 8 - width]) places.add(left);
  }
  for (const { box } of hung) {
    places.add(box.left + box.width + KEEP_OFF);
    places.add(box.left - KEEP_OFF - width);
  }
  const clamped = [...places].map((left) => Math.round(Math.min(Math.max(left, limits.left), limits.right - width)));
  return [...new Set(clamped)].filter((left) => left >= limits.left);
}

/** A vertical arrow from frame to buyer, in the middle if that is free, never through another frame. */
function arrowTo(buyer: Box, frame: Box, side: 'above' | 'below', hung: readonly Hung[]): Point[] | null {
  const from = Math.max(buyer.left, frame.left) + ARROW_INSET;
  const until = Math.min(buyer.left + buyer.width, frame.left + frame.width) - ARROW_INSET;
  if (from > until) return null;
  const middle = Math.round(buyer.left + buyer.width / 2);
  const wished = [middle, Math.round((from + until) / 2), from, until].filter((x) => x >= from && x <= until);
  const start = side === 'above' ? frame.top + frame.height : frame.top;
  const end = side === 'above' ? buyer.top : buyer.top + buyer.height;
  const low = Math.min(start, end);
  const high = Math.max(start, end);
  const blocked = (x: number) =>
    hung.some(
      ({ box, arrows }) =>
        (x > box.left - 6 && x < box.left + box.width + 6 && box.top < high && box.top + box.height > low) ||
        arrows.some((arrow) => Math.abs((arrow[0]?.x as number) - x) < 10 && end === arrow[1]?.y),
    );
  const x = wished.find((candidate) => !blocked(candidate));
  return x === undefined
    ? null
    : [
        { x, y: start },
        { x, y: end },
      ];
}
