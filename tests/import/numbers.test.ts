import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../server/src/import/package-data.ts';
import { plainNumber } from '../../server/src/import/plain-number.ts';
import type { Problem } from '../../server/src/import/problem.ts';
import { readCell } from '../../server/src/import/read-cell.ts';
import { readTable } from '../../server/src/import/read-table.ts';

const said = (printed: string, kind: 'number' | 'integer' = 'number') => {
  const reading = readCell(printed, { kind });
  return 'value' in reading ? reading.value : reading.problem.en;
};
const TOO_MANY = 'This has more digits than can be kept.';

test.each(['9'.repeat(400), '12345678901234567890', '36.1234567890123456', '0.10000000000000000555'])(
  'a number that cannot be kept as it is printed is refused: %s',
  (printed) => expect(said(printed)).toBe(TOO_MANY),
);

test('an integer likewise, and not as one that is none', () => {
  expect(said('12345678901234567890', 'integer')).toBe(TOO_MANY);
  expect(said('3.5', 'integer')).toBe('This is no integer.');
});

test.each([
  ['007', 7],
  ['5.0', 5],
  ['-0', 0],
  ['-0.50', -0.5],
  ['33.333333333333336', 100 / 3],
  ['100000000000000000000000', 1e23],
  ['0.00000000000000000000012', 1.2e-22],
])('zeros at either end are no digits: %s', (printed, value) => expect(Number(said(printed))).toBeCloseTo(value, 30));

test('whatever number the database holds, it is printed so that it is read again', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(said(plainNumber(value))) === value).toBe(true);
    }),
  );
});

test('a table of text takes a number with its unit, and says so; with another unit, not', () => {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  const cells: string[] = [];
  const findings = {
    rows,
    problems,
    normalised: ({ before, after }: Record<'before' | 'after', string>) => void cells.push(`${before} > ${after}`),
  };
  const text = 'share,capacity,unit\n50%,３０％,%\n７％,50%,套\n7 %,120 套,套\n5元,,\n';
  readTable({ table: 'activities', file: 'a.csv' }, text, findings);
  expect(rows.map(({ values: { share, capacity } }) => [share, capacity])).toEqual([
    [50, 30],
    [7, undefined],
    [7, 120],
    [undefined, undefined],
  ]);
  expect(cells).toEqual(['50% > 50', '３０％ > 30', '７％ > 7', '7 % > 7', '120 套 > 120']);
  expect(
    problems
      .filter(({ type }) => type === 'type-error')
      .map(({ row, column, problem }) => `${row} ${column} ${problem.en}`),
  ).toEqual(['3 capacity This is a percentage, and the unit of this number is not %.', '5 share This is no number.']);
});
