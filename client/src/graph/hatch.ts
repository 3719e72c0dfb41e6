import type { Hatch } from './kinds.ts';

const STRIP = 7;

/** Hatching at both ends of a card, as lines that need no clipping. */
export function hatchMarks({ angle, pitch }: Hatch, width: number, height: number, colour: string): string {
  const strips = [
    { from: 2, until: 2 + STRIP - 2 },
    { from: width - 2 - STRIP, until: width - 2 },
  ];
  const lines = strips.flatMap(({ from, until }) => {
    if (angle === 0) {
      const across = [from + 1.5, from + 1.5 + pitch - 2].filter((x) => x < until);
      return across.map((x) => `M${x} 5V${height - 5}`);
    }
    const rise = until - from;
    const found: string[] = [];
    for (let y = 5; y + rise < height - 4; y += pitch) {
      found.push(angle > 0 ? `M${from} ${y + rise}L${until} ${y}` : `M${from} ${y}L${until} ${y + rise}`);
    }
    return found;
  });
  return `<path d="${lines.join('')}" style="stroke:${colour};stroke-width:${pitch < 6 ? 1.4 : 1.8};fill:none"/>`;
}
