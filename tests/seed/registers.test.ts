import { describe, expect, test } from 'vitest';
import { eachRecord } from '../../server/src/import/read-records.ts';
import { besideCheckout, rowsOf } from './seed.ts';

function recordsOf(text: string): (readonly string[])[] {
  const records: (readonly string[])[] = [];
  eachRecord(text, ({ cells }) => records.push(cells));
  return records;
}

/** The records of a CSV file beside the checkout by one of its columns; empty where it is absent. */
function register(file: string, by: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [head, ...records] = recordsOf(besideCheckout(file) ?? '');
  const rows = records.map((cells) => Object.fromEntries(cells.map((cell, column) => [head?.[column] ?? '', cell])));
  return new Map(rows.map((row) => [row[by] ?? '', row]));
}

const listed = register('data/a-share-companies/stock_basic.csv', 'symbol');
const classes = register('data/gbt4754-2017/gbt4754-2017.csv', 'code');
const regions = new Map(rowsOf('regions').map((row) => [`Region:${row.key}`, row]));

/** The names of a place and of all that contain it. */
function namesAround(place: string | undefined): string[] {
  const region = regions.get(place ?? '');
  return region ? [region.name ?? '', ...namesAround(`Region:${region.part_of}`)] : [];
}

describe.skipIf(listed.size === 0)('listed firms (skipped without ../shared/data/a-share-companies)', () => {
  const coded = rowsOf('enterprises').filter(({ code }) => code !== '');

  test('code and name are those of the register', () => {
    const wrong = coded.filter(({ code = '', name = '', aliases = '' }) => {
      const printed = listed.get(code);
      return ![name, ...aliases.split(';')].some((own) => own === printed?.name || own === printed?.fullname);
    });
    expect(wrong).toEqual([]);
  });

  test('the province, where the register has one, is that of the register', () => {
    const wrong = coded.filter(({ code = '', located_in }) => {
      const area = listed.get(code)?.area ?? '';
      return area !== '' && !namesAround(located_in).some((name) => name.startsWith(area));
    });
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(classes.size === 0)('industries (skipped without ../shared/data/gbt4754-2017)', () => {
  test('code, name and division are those of GB/T 4754-2017', () => {
    const wrong = rowsOf('industries').filter(
      ({ key = '', name, part_of }) =>
        name !== classes.get(key)?.name || part_of !== (classes.get(key)?.parent_code ?? ''),
    );
    expect(wrong).toEqual([]);
  });
});
