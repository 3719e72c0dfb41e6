import { expect, test } from 'vitest';
import { rebased } from '../../server/src/change/rebase.ts';

const now = (cells: Record<string, string> | undefined) => () => cells;

test('a change alters the same cells of a newer row; what else is new there stays, also when it is undone', () => {
  const change = {
    before: { projects: [{ key: 'p', jobs: '10', land_mu: '' }] },
    after: { projects: [{ key: 'p', jobs: '12', land_mu: '' }] },
  };
  expect(rebased(change, now({ key: 'p', jobs: '11', land_mu: '30' }))).toEqual({
    before: { projects: [{ key: 'p', jobs: '11', land_mu: '30' }] },
    after: { projects: [{ key: 'p', jobs: '12', land_mu: '30' }] },
  });
});

test('a row that the package does not have is made again as it was', () => {
  const change = { before: { projects: [{ key: 'p', jobs: '10' }] }, after: { projects: [{ key: 'p', jobs: '12' }] } };
  expect(rebased(change, now(undefined))).toEqual(change);
});

test('what was taken away is taken away again, as it is now', () => {
  const change = { before: { inputs: [{ input: 'a', buyer: 'b', essential: 'true' }] }, after: {} };
  expect(rebased(change, now({ input: 'a', buyer: 'b', essential: 'false' }))).toEqual({
    before: { inputs: [{ input: 'a', buyer: 'b', essential: 'false' }] },
    after: {},
  });
});

test('a row that the change left as it was is not made again where the package has it no more', () => {
  const rows = { inputs: [{ input: 'a', buyer: 'b', essential: 'true' }] };
  expect(rebased({ before: rows, after: rows }, now(undefined))).toEqual({ before: {}, after: {} });
  const newer = { inputs: [{ input: 'a', buyer: 'b', essential: 'false' }] };
  expect(rebased({ before: rows, after: rows }, now(newer.inputs[0]))).toEqual({ before: newer, after: newer });
});

test('what the package says by now itself is left to it', () =>
  expect(
    rebased(
      { before: {}, after: { fills: [{ project: 'p', segment: 's', source: 'staff' }] } },
      now({ project: 'p', segment: 's' }),
    ),
  ).toEqual({ before: {}, after: {} }));

test('a list keeps what is new on it', () => {
  const change = {
    before: { conflicts: [{ key: 'k', statements: 'one;two', in_force: 'two' }] },
    after: { conflicts: [{ key: 'k', statements: 'one;two;mine', in_force: 'mine' }] },
  };
  const { after } = rebased(change, now({ key: 'k', statements: 'one;two;three', in_force: 'three' }));
  expect(after.conflicts).toEqual([{ key: 'k', statements: 'one;two;three;mine', in_force: 'mine' }]);
});
