import { expect, it } from 'vitest';
import type { Joint, Track } from '../../client/src/graph/track.ts';
import { orderTracks } from '../../client/src/graph/track-order.ts';

const joint = (y: number, source: number, target: number): Joint => ({ y, source, target });
const track = (left: Joint[], right: Joint[]): Track => {
  const heights = [...left, ...right].map(({ y }) => y);
  return { top: Math.min(...heights), bottom: Math.max(...heights), left, right, layer: 0 };
};

it('nests tracks so that their lines do not cross', () => {
  const outer = track([joint(0, 1, 3)], [joint(100, 1, 3)]);
  const inner = track([joint(50, 2, 4)], [joint(150, 2, 4)]);
  expect(orderTracks([outer, inner])).toEqual([inner, outer]);
  expect(orderTracks([inner, outer])).toEqual([inner, outer]);
});

it('orders many tracks as well as few', () => {
  const stairs = Array.from({ length: 14 }, (_, at) =>
    track([joint(at * 20, at, 50 + at)], [joint(at * 20 + 300, at, 50 + at)]),
  );
  expect(orderTracks(stairs).map((each) => stairs.indexOf(each))).toEqual(stairs.map((_, at) => 13 - at));
});
