import fc from 'fast-check';
import { describe, it } from 'vitest';
import { layoutChain } from '../../client/src/graph/layout.ts';
import { randomChain } from './random-chain.ts';
import { expectSound } from './sound-drawing.ts';

const sizes = [
  { segments: 6, inputs: 8, runs: 60 },
  { segments: 24, inputs: 30, runs: 20 },
  { segments: 42, inputs: 60, runs: 8 },
  { segments: 60, inputs: 80, runs: 4 },
  { segments: 80, inputs: 120, runs: 3 },
];

describe.each(sizes)('any chain of $segments segments and $inputs inputs', ({ segments, inputs, runs }) => {
  it.each([0, 30, 60, 100])('with %i in a hundred at the side is drawn without fault', (sides) => {
    fc.assert(
      fc.property(randomChain(segments, inputs, sides), (map) => {
        expectSound(map, layoutChain(map, { width: 1002, height: 490 }, 'zh'));
      }),
      { numRuns: runs },
    );
  });
});
