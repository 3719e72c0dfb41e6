import { expect, it } from 'vitest';
import { makeBoard } from '../../client/src/graph/row-task.ts';

const [ROWS, LANES] = [100, 3];

it('gives near rows to what is near by edges, in whatever order the blocks come', () => {
  const shuffled = Array.from({ length: ROWS }, (_, row) => (row * 37) % ROWS);
  const blockAt = (lane: number, row: number) => lane * ROWS + (shuffled[row] as number);
  const edges = Array.from({ length: LANES - 1 }, (_, lane) =>
    shuffled.flatMap((_, row) =>
      [row - 1, row, row + 1].flatMap((next) =>
        next < 0 || next >= ROWS ? [] : [{ source: blockAt(lane, row), target: blockAt(lane + 1, next), weight: 1 }],
      ),
    ),
  ).flat();
  const { firstRows } = makeBoard({
    columnOf: Array.from({ length: LANES * ROWS }, (_, block) => Math.floor(block / ROWS)),
    columnCount: LANES,
    below: Array.from({ length: LANES * ROWS }, () => 0),
    spine: [],
    passed: new Set(),
    edges,
    hanging: new Map(),
  });
  const lengths = edges.map(({ source, target }) =>
    Math.abs((firstRows[source] as number) - (firstRows[target] as number)),
  );
  expect(Math.max(...lengths)).toBeLessThanOrEqual(3);
});
