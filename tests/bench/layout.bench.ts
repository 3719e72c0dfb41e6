import { expect, test } from 'vitest';
import { layoutChain } from '../../client/src/graph/layout.ts';
import { countEdgesThroughCards, countSharedLines } from '../../client/src/graph/line-faults.ts';
import { layeredChain } from './layered-chain.ts';
import { measure, report } from './report.ts';

/** Lanes and routed lines of chains of any size: how long they take, and that no line is drawn wrongly. */
const window = { width: 1002, height: 490 };

test.each([20, 80, 1_000, 10_000])('a chain of %i segments is laid out', async (count) => {
  const chain = layeredChain(count);
  let drawing = layoutChain(chain, window, 'zh');
  const runs = count >= 1_000 ? 2 : 15;
  await measure(
    `lanes and lines, ${chain.inputs.source.length} inputs`,
    runs,
    async () => {
      const began = performance.now();
      drawing = layoutChain(chain, window, 'zh');
      return performance.now() - began;
    },
    { nodes: count },
  );
  expect(drawing.cards).toHaveLength(count);
  report('lines through cards', [countEdgesThroughCards(drawing)], { nodes: count, unit: 'lines', goal: 0 });
  report('shared lines', [countSharedLines(drawing.lines)], { nodes: count, unit: 'pairs', goal: 0 });
});
