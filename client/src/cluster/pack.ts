/**
 * Where the cluster map draws what. Deterministic, and blind to filters and selections, so that nothing moves while one
 * looks; nothing overlaps. Pure: no page, no clock.
 */
export type DotSize = { key: string; radius: number };
export type BoxOf = { key: string; dots: readonly DotSize[] };
export type PackedDot = DotSize & { x: number; y: number };
export type PackedBox = { key: string; x: number; y: number; width: number; height: number; dots: PackedDot[] };
export type Packed = { boxes: PackedBox[]; width: number; height: number };

export const MEASURES = { column: 232, gap: 12, padding: 10, title: 40, between: 4, empty: 40 } as const;

/**
 * Dots on shelves as wide as `width`: the first of a shelf gives its height, smaller ones after it stand upon each other
 * as long as they fit. Gives centres from the upper left corner on.
 */
export function packDots(dots: readonly DotSize[], width: number): { dots: PackedDot[]; height: number } {
  const { between } = MEASURES;
  const packed: PackedDot[] = [];
  let shelf = { top: 0, height: 0, x: 0 };
  let pile: { x: number; width: number; y: number } | null = null;
  for (const dot of dots) {
    const size = 2 * dot.radius;
    if (pile && size <= pile.width && pile.y + size <= shelf.top + shelf.height) {
      packed.push({ ...dot, x: pile.x + dot.radius, y: pile.y + dot.radius });
      pile.y += size + between;
      continue;
    }
    const fits = shelf.height >= size && shelf.x + size <= width;
    if (!fits) shelf = { top: packed.length === 0 ? 0 : shelf.top + shelf.height + between, height: size, x: 0 };
    packed.push({ ...dot, x: shelf.x + dot.radius, y: shelf.top + dot.radius });
    pile = { x: shelf.x, width: size, y: shelf.top + size + between };
    shelf.x += size + between;
  }
  return { dots: packed, height: packed.length === 0 ? 0 : shelf.top + shelf.height };
}

/** Boxes in columns of one width, each upon the shortest so far, the first of equal ones. */
export function packBoxes(boxes: readonly BoxOf[], width: number): Packed {
  const { column, gap, padding, title, empty } = MEASURES;
  const count = Math.max(1, Math.floor((width + gap) / (column + gap)));
  const own = Math.floor((width - gap * (count - 1)) / count);
  const tops = Array.from({ length: count }, () => 0);
  const packed = boxes.map(({ key, dots }): PackedBox => {
    const inside = packDots(dots, own - 2 * padding);
    const height = dots.length === 0 ? empty : title + inside.height + padding;
    const at = tops.indexOf(Math.min(...tops));
    const [x, y] = [at * (own + gap), tops[at] ?? 0];
    tops[at] = y + height + gap;
    return {
      key,
      x,
      y,
      width: own,
      height,
      dots: inside.dots.map((dot) => ({ ...dot, x: x + padding + dot.x, y: y + title + dot.y })),
    };
  });
  return { boxes: packed, width, height: Math.max(0, ...tops.map((top) => top - gap)) };
}
