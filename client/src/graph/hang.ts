import type { Box } from './drawing.ts';
import { type Hanging, type Hung, hangFrames } from './frames.ts';
import type { Grid } from './grid.ts';
import type { Measures } from './measures.ts';
import { reachOfBoxes } from './reach.ts';

export type HungFrame = Hung & { attachments: number[]; buyers: number[] };
type Side = 'above' | 'below';

/**
 * Hangs all attachments: those of the same buyers on the same side share a frame. Which side each takes is found by
 * turning one at a time as long as the picture gets lower.
 */
export function hangAttachments(
  grid: Grid,
  boxes: readonly Box[],
  obstacles: readonly Box[],
  limits: { left: number; right: number },
  measures: Measures,
  titleOf: (segment: number) => number,
): HungFrame[] | null {
  const hanging = grid.attachments.flatMap((_, at) => (grid.places[at]?.inside ? [] : [at]));
  if (hanging.length === 0) return [];
  const size = (at: number) => grid.attachments[at]?.members.length as number;
  const sides = new Map<number, Side>();
  const load = { above: 0, below: 0 };
  for (const at of [...hanging].sort((a, b) => size(b) - size(a) || a - b)) {
    const { above, below } = grid.places[at] as { above: boolean; below: boolean };
    const side: Side = !below || (above && load.above <= load.below) ? 'above' : 'below';
    sides.set(at, side);
    load[side] += size(at);
  }

  const attempt = () => {
    const together = new Map<string, { attachments: number[]; buyers: number[]; side: Side }>();
    for (const at of hanging) {
      const { buyers } = grid.attachments[at] as Grid['attachments'][number];
      const side = sides.get(at) as Side;
      const key = `${side} ${buyers}`;
      const frame = together.get(key) ?? { attachments: [], buyers, side };
      frame.attachments.push(at);
      together.set(key, frame);
    }
    const groups = [...together.values()];
    const members = (group: { attachments: number[] }) => group.attachments.reduce((sum, at) => sum + size(at), 0);
    groups.sort((a, b) => b.buyers.length - a.buyers.length || members(b) - members(a));
    const frames = groups.map(
      ({ attachments, buyers, side }): Hanging => ({
        sections: attachments.map((at) => ({
          members: size(at),
          title: titleOf(grid.attachments[at]?.members[0] as number),
        })),
        side,
        buyers: buyers.map((buyer) => boxes[buyer] as Box),
      }),
    );
    const hung = hangFrames(frames, obstacles, limits, measures);
    if (!hung) return null;
    const { top, bottom } = reachOfBoxes([...obstacles, ...hung.map(({ box }) => box)]);
    const arrows = hung
      .flatMap((frame) => frame.arrows)
      .reduce((sum, [a, b]) => sum + Math.abs((a?.y ?? 0) - (b?.y ?? 0)), 0);
    return {
      cost: 3 * (bottom - top) + arrows,
      frames: hung.map((frame, index) => ({ ...frame, ...(groups[index] as (typeof groups)[number]) })),
    };
  };

  let best = attempt();
  for (const at of hanging) {
    const { above, below } = grid.places[at] as { above: boolean; below: boolean };
    if (!above || !below) continue;
    const before = sides.get(at) as Side;
    sides.set(at, before === 'above' ? 'below' : 'above');
    const turned = attempt();
    if (turned && (!best || turned.cost < best.cost)) best = turned;
    else sides.set(at, before);
  }
  return best?.frames ?? null;
}
