import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPeriod } from '../../server/src/import/period.ts';

test.each([
  ['2024', 20240101, 20241231],
  ['2024-02', 20240201, 20240229],
  ['2023-02', 20230201, 20230228],
  ['2100-02', 21000201, 21000228],
  ['2024-06-30', 20240630, 20240630],
])('%s runs from %i to %i', (printed, first, last) => {
  expect(readPeriod(printed)).toEqual({ printed, first, last });
});

test('every day that was is read as itself', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const printed = date.toISOString().slice(0, 10);
      const number = Number(printed.replaceAll('-', ''));
      expect(readPeriod(printed)).toEqual({ printed, first: number, last: number });
    }),
  );
});

test('no other text is a date', () => {
  fc.assert(fc.property(fc.string(), (text) => readPeriod(`${text}x`) === undefined));
});
