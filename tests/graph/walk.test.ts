import { expect, it } from 'vitest';
import { layoutChain } from '../../client/src/graph/layout.ts';
import { type WalkKey, walk } from '../../client/src/graph/walk.ts';
import { drawnChain } from './drawn-chain.ts';

const map = drawnChain(
  ['ore', 'coal', 'steel', 'door', 'car'].map((name) => ({ name })),
  [
    { from: 'ore', to: 'steel' },
    { from: 'coal', to: 'steel' },
    { from: 'steel', to: 'door' },
    { from: 'door', to: 'car' },
  ],
);
const drawing = layoutChain(map, { width: 1002, height: 490 }, 'zh');
const from = (name: string, key: WalkKey) => {
  const to = walk(map, drawing, map.segments.id.indexOf(`Segment:${name}`), key);
  return to === null ? null : map.segments.name[to];
};

it('walks along inputs and inside a lane', () => {
  expect(from('steel', 'ArrowRight')).toBe('door');
  expect(from('door', 'ArrowLeft')).toBe('steel');
  expect(from('car', 'ArrowRight')).toBeNull();
  const [upper, lower] = [...drawing.cards]
    .filter(({ segment }) => map.segments.lane[segment] === 4)
    .sort((a, b) => a.box.top - b.box.top)
    .map(({ segment }) => map.segments.name[segment] as string);
  expect(from(upper as string, 'ArrowDown')).toBe(lower);
  expect(from(lower as string, 'ArrowUp')).toBe(upper);
  expect(from(lower as string, 'ArrowDown')).toBeNull();
});
