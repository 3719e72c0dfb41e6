import { expect } from 'vitest';
import type { ChainMapData } from '../../client/src/graph/chain-map.ts';
import type { Box, Drawing } from '../../client/src/graph/drawing.ts';
import { countEdgesThroughCards, countSharedLines } from '../../client/src/graph/line-faults.ts';

const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** What every drawing of every chain must keep. */
export function expectSound(map: ChainMapData, drawing: Drawing): void {
  const { cards, frames, lines, lanes, width, height } = drawing;
  expect(countEdgesThroughCards(drawing), 'lines through cards').toBe(0);
  expect(countSharedLines(lines), 'shared lines').toBe(0);

  const drawn = cards.map(({ segment }) => segment).sort((a, b) => a - b);
  expect(drawn, 'each segment once').toEqual(map.segments.id.map((_, at) => at));
  const shown = new Set(lines.flatMap(({ inputs }) => inputs));
  expect(shown.size, 'each input in some line').toBe(map.inputs.source.length);

  const boxes = [...cards.filter(({ framed }) => !framed), ...frames].map(({ box }) => box);
  const collisions = boxes.filter((box, at) => boxes.slice(at + 1).some((other) => overlap(box, other)));
  expect(collisions, 'boxes that overlap').toEqual([]);
  for (const { left, top, width: across, height: down } of [...cards, ...frames].map(({ box }) => box)) {
    expect([left, top, across, down].every(Number.isInteger), 'whole pixels').toBe(true);
    expect(left >= 0 && top >= 0 && left + across <= width && top + down <= height, 'inside the drawing').toBe(true);
  }
  expect(lanes.map(({ lane }) => lane)).toEqual(lanes.map(({ lane }) => lane).sort((a, b) => b - a));
}
