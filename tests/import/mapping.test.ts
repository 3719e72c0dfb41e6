import { expect, test } from 'vitest';
import { mapColumns, readMapping, tablesLike } from '../../server/src/import/mapping.ts';
import { readPackage } from '../../server/src/import/read-package.ts';
import { validate } from '../../server/src/import/validate.ts';
import { columnTitle } from '../../server/src/model/column-titles.ts';
import { tableNames, tables } from '../../server/src/model/tables.ts';
import { descriptorOf, packageFolder } from './package-folder.ts';
import { workbookOf } from './packed.ts';

const told = (columns: ReturnType<typeof mapColumns>) => columns.map(({ column, how }) => [column, how]);

test('every column has a title, none means two columns of a table, and none is the name of another', () => {
  for (const table of tableNames) {
    const columns = Object.keys(tables[table].fields);
    for (const language of ['zh', 'en'] as const) {
      const titles = columns.map((column) => columnTitle(table, column)[language].toLowerCase());
      expect(new Set(titles).size, table).toBe(columns.length);
      for (const [at, column] of columns.entries())
        expect(
          columns.filter((other) => other !== column),
          `${table}.${column}`,
        ).not.toContain(titles[at]);
    }
    expect(columns.filter((column) => columnTitle(table, column).zh === column)).toEqual([]);
  }
});

test('a label names its column by name, by title in either language, or by both as templates write them', () => {
  const labels = ['key', ' 名称 ', '英文名称* name_en', 'Unit'];
  expect(told(mapColumns('indicators', labels))).toEqual([
    ['key', 'NAMED'],
    ['name', 'NAMED'],
    ['name_en', 'NAMED'],
    ['unit', 'NAMED'],
  ]);
});

test('what is near is said, in our names; what a person chose or left out goes before', () => {
  const [near, nothing] = mapColumns('indicators', ['nam', 'phone number']);
  expect(near).toEqual({ label: 'nam', column: null, how: 'UNKNOWN', near: expect.arrayContaining(['name']) });
  expect(nothing?.near).toEqual([]);
  // Two words of two letters each that share none.
  expect(mapColumns('indicators', ['出处', '性质']).map(({ near }) => near)).toEqual([[], []]);
  const choice = { columns: { 指标名: 'name', 电话: null, unit: 'unit' } };
  expect(told(mapColumns('indicators', ['指标名', '电话', 'unit', 'constructor'], choice))).toEqual([
    ['name', 'CHOSEN'],
    [null, 'LEFT_OUT'],
    ['unit', 'CHOSEN'],
    [null, 'UNKNOWN'],
  ]);
  expect(told(mapColumns('indicators', ['x'], { columns: { x: 'no such column' } }))).toEqual([[null, 'UNKNOWN']]);
});

test('a sheet whose name says nothing is known by its header', () => {
  expect(tablesLike(['key', 'name', 'name_en', 'unit'])[0]).toBe('indicators');
  expect(tablesLike(['标识', '项目', '环节', '来源', '依据', '说法'])[0]).toBe('fills');
  expect(tablesLike(['foo', 'bar'])).toEqual([]);
});

test('only a mapping is one: tables that there are, and no more', () => {
  expect(readMapping('{"Sheet1":{"table":"indicators","columns":{"a":"key","b":null},"absentAsEmpty":true}}')).toEqual({
    Sheet1: { table: 'indicators', columns: { a: 'key', b: null }, absentAsEmpty: true },
  });
  expect(readMapping('{"Sheet1":{"table":"passwords"}}')).toBeUndefined();
  expect(readMapping('[')).toBeUndefined();
});

const SHEETS = {
  Sheet1: [
    ['key', '指标名', 'unit', '电话'],
    ['rate', '开工率', '%', '123'],
  ],
  随手记: [['不是数据']],
};

test('a workbook that needs a mapping says what it would need, and is read with it', async () => {
  using book = workbookOf(SHEETS);
  const before = await readPackage(book.path);
  expect(before.places?.map(({ place, table, how, near, rows }) => [place, table, how, near[0], rows])).toEqual([
    ['Sheet1', null, 'UNKNOWN', 'indicators', 1],
    ['随手记', null, 'UNKNOWN', undefined, 0],
  ]);
  expect(before.problems.map(({ type }) => type)).toEqual(['package-error', 'package-error']);

  const mapping = {
    Sheet1: { table: 'indicators', columns: { 指标名: 'name', 电话: null }, absentAsEmpty: true },
    随手记: { table: null },
  } as const;
  const after = await readPackage(book.path, mapping);
  expect(await validate(after)).toEqual({ problems: [], total: 0 });
  expect(after.data.rows('indicators').map(({ printed }) => printed)).toEqual([
    { key: 'rate', name: '开工率', unit: '%' },
  ]);
  expect(after.places).toMatchObject([
    { place: 'Sheet1', table: 'indicators', how: 'CHOSEN', missing: ['name_en'], rows: 1 },
    { place: '随手记', table: null, how: 'LEFT_OUT' },
  ]);
  // Read otherwise it is another content, that a second import does not take for the first.
  const other = await readPackage(book.path, {
    ...mapping,
    Sheet1: { ...mapping.Sheet1, columns: { 指标名: 'name' } },
  });
  expect(new Set([before.hash, after.hash, other.hash]).size).toBe(3);
  expect(other.problems.map(({ type, column }) => [type, column])).toEqual([['extra-label', '电话']]);
});

test('a column that must be filled in cannot be taken for empty, and two labels cannot mean one column', async () => {
  using book = workbookOf({
    指标: [
      ['key', 'a', 'b'],
      ['rate', '开工率', '%'],
    ],
  });
  const { problems } = await readPackage(book.path, {
    指标: { columns: { a: 'name', b: 'name' }, absentAsEmpty: true },
  });
  expect(problems.map(({ type, column }) => [type, column])).toEqual([
    ['missing-label', 'unit'],
    ['duplicate-label', 'name'],
  ]);
});

test('a file of a folder that goes by no name of ours is read as the table that a person says', async () => {
  using folder = packageFolder({
    'datapackage.json': descriptorOf({ indikators: 'a.csv', scratch: 'b.csv' }),
    'a.csv': 'key,name,name_en,unit\nrate,开工率,,%\n',
    'b.csv': 'x\n1\n2\n',
  });
  const before = await readPackage(folder.path);
  expect(before.problems).toHaveLength(2);
  expect(before.places).toMatchObject([
    { place: 'a.csv', near: expect.arrayContaining(['indicators']), rows: 1 },
    { place: 'b.csv', near: [], rows: 2 },
  ]);
  const after = await readPackage(folder.path, { 'a.csv': { table: 'indicators' }, 'b.csv': { table: null } });
  expect(after.problems).toEqual([]);
  expect(after.places).toMatchObject([
    { place: 'a.csv', table: 'indicators', how: 'CHOSEN', rows: 1, encoding: 'UTF-8' },
    { place: 'b.csv', how: 'LEFT_OUT' },
  ]);
});
