import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sorted } from '../../server/src/atlas/sorted.ts';
import { inTurns, type Work } from '../../server/src/process/in-turns.ts';

test('long work lets others have their turn wherever it may be interrupted', async () => {
  let others = 0;
  let over = false;
  const serve = () => {
    others += 1;
    if (!over) setImmediate(serve);
  };
  setImmediate(serve);
  function* work(): Work<number> {
    for (let step = 0; step < 40; step += 1) yield;
    return 40;
  }
  expect(await inTurns(work(), 0)).toBe(40);
  over = true;
  expect(others).toBeGreaterThanOrEqual(40);
});

test('what is put in order bit by bit is in order, however it came', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat(9_999), { minLength: 0, maxLength: 7_000, size: 'max' }), async (numbers) => {
      const distinct = [...new Set(numbers)];
      expect(await inTurns(sorted(distinct, (a, b) => a < b))).toEqual(distinct.toSorted((a, b) => a - b));
    }),
    { numRuns: 20 },
  ));
