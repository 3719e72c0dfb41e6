import type { ChainMapData } from './chain-map.ts';
import type { Box, Drawing, PlacedCard } from './drawing.ts';

export const WALK_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type WalkKey = (typeof WALK_KEYS)[number];

const middle = ({ left, top, width, height }: Box) => ({ x: left + width / 2, y: top + height / 2 });

/** The next segment for an arrow key: left to the nearest input, right to the nearest buyer, up and down in the lane. */
export function walk({ inputs }: ChainMapData, { cards, lanes }: Drawing, from: number, key: WalkKey): number | null {
  const start = cards.find(({ segment }) => segment === from);
  if (!start) return null;
  const here = middle(start.box);
  const nearest = (found: readonly PlacedCard[], distance: (box: Box) => number): number | null =>
    [...found].sort((a, b) => distance(a.box) - distance(b.box))[0]?.segment ?? null;

  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const [own, other] = key === 'ArrowLeft' ? [inputs.target, inputs.source] : [inputs.source, inputs.target];
    const linked = new Set(own.flatMap((segment, at) => (segment === from ? [other[at]] : [])));
    linked.delete(from);
    return nearest(
      cards.filter(({ segment }) => linked.has(segment)),
      (box) => Math.abs(middle(box).y - here.y) * 100 + Math.abs(middle(box).x - here.x),
    );
  }
  const lane = lanes.find(({ left, right }) => here.x >= left && here.x < right);
  const direction = key === 'ArrowDown' ? 1 : -1;
  const candidates = cards.filter(({ box }) => {
    const { x, y } = middle(box);
    return (y - here.y) * direction > 1 && (!lane || (x >= lane.left && x < lane.right));
  });
  return nearest(candidates, (box) => Math.abs(middle(box).y - here.y) + 2 * Math.abs(middle(box).x - here.x));
}
