import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Normalised } from '../../server/src/import/normalise.ts';
import type { Row } from '../../server/src/import/package-data.ts';
import type { Problem } from '../../server/src/import/problem.ts';
import { readTable } from '../../server/src/import/read-table.ts';
import type { TableName } from '../../server/src/model/tables.ts';

function read(table: TableName, text: string) {
  const findings = { rows: [] as Row[], problems: [] as Problem[], cells: [] as Normalised[] };
  const normalised = (cell: Normalised) => findings.cells.push(cell);
  readTable({ table, file: `${table}.csv` }, text, { ...findings, normalised });
  return findings;
}
const places = (table: TableName, text: string) =>
  read(table, text).problems.map(({ row, column }) => `${row} ${column}`);
const HEADER = 'key,name,name_en,unit';

test('the header has exactly the columns of the table', () => {
  expect(places('indicators', 'key,name,unit\nr,开工率,%')).toEqual(['1 name_en']);
  expect(places('indicators', `${HEADER},colour\nr,开工率,,%,red`)).toEqual(['1 colour']);
  expect(places('indicators', `${HEADER},unit\nr,开工率,,%,%`)).toEqual(['1 unit']);
});

test('a misspelt column is told what it was meant to be', () => {
  const problem = read('indicators', 'key,name,nam_en,unit').problems.find(({ value }) => value === 'nam_en');
  expect(problem?.remedy.en).toContain('Did you mean name_en?');
});

test('a row has as many cells as the header', () => {
  expect(places('indicators', `${HEADER}\nr,开工率,%`)).toEqual(['2 ']);
});

test('lines are those of the file, over blank lines and line breaks in cells', () => {
  const { rows } = read('indicators', `${HEADER}\n\na,"两\n行",,%\n,,,\nb,乙,,%\n`);
  expect(rows.map(({ line, values }) => [line, values.key])).toEqual([
    [3, 'a'],
    [6, 'b'],
  ]);
});

test('a quote that is not closed is one fault, and no rows', () => {
  const { rows, problems } = read('indicators', `${HEADER}\na,"甲,,%\nb,乙,,%`);
  expect(rows).toEqual([]);
  expect(problems).toHaveLength(1);
});

test('an empty file is a fault, a header alone is not', () => {
  expect(places('indicators', '')).toEqual(['1 ']);
  expect(places('indicators', HEADER)).toEqual([]);
});

test.each([
  ['2023-02-30', 'no such day'],
  ['2023-13', 'no such month'],
  ['1899', 'before the first year'],
  ['2200', 'after the last year'],
  ['2023/06/30', 'another form'],
  ['2023-6', 'a digit too few'],
])('%s is no date: %s', (date) => {
  const columns = 'key,title,kind,publisher,date,date_standing,file,note_zh,note_en';
  expect(places('sources', `${columns}\nS,报,DOCUMENT,,${date},,,,`)).toEqual(['2 date']);
});

test('a cell that cannot be read as its type is refused, not mended', () => {
  const columns = 'chain,segment,side,group,group_en';
  expect(places('chain_segments', `${columns}\nc,s,TRUE,,`)).toEqual(['2 side']);
  const event =
    'key,project,stage_from,stage_to,stopped,date,planned,printed,store,source,locator,standing,confidence,statement_zh,statement_en';
  expect(places('stage_events', `${event}\ne,p,3.5,五,,,false,签约,,S,,OBSERVED,high,有,`)).toEqual([
    '2 stage_from',
    '2 stage_to',
    '2 confidence',
  ]);
});

test('a word that is not allowed is answered with those that are', () => {
  const columns = 'key,name,name_en,kind,part_of,source';
  const [problem] = read('regions', `${columns}\nr,市,,CITTY,,S`).problems;
  expect(problem).toMatchObject({ table: 'regions', row: 2, column: 'kind', value: 'CITTY' });
  expect(problem?.remedy.en).toBe('Did you mean CITY? Allowed: COUNTRY, PROVINCE, CITY, COUNTY, MACRO.');
});

test('a node reference has a label that the column allows', () => {
  const columns = 'source,place';
  expect(places('progress_reports', `${columns}\nS,Region:140400\nS,Segment:a\nS,gaoxin`)).toEqual([
    '3 place',
    '4 place',
  ]);
});

test('empty cells have no value; lists are split; precision is kept', () => {
  const columns = 'key,title,kind,publisher,date,date_standing,file,note_zh,note_en';
  expect(read('sources', `${columns}\nS,报,DOCUMENT,,2024-02,,,,`).rows[0]?.values).toEqual({
    key: 'S',
    title: '报',
    kind: 'DOCUMENT',
    date: { printed: '2024-02', first: 20240201, last: 20240229 },
  });
  const list = read('enterprises', 'key,aliases\ne,甲; 乙 ;').rows[0]?.values.aliases;
  expect(list).toEqual(['甲', '乙']);
});

test('whatever a file contains, it is read or refused, never a crash', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '长', '\uFEFF', '\0') })),
      (parts) => {
        const { rows, problems } = read('indicators', parts.join(''));
        expect(rows.length + problems.length).toBeGreaterThan(0);
      },
    ),
  );
});

test('full-width blanks around a name are told, plain ones are not', () => {
  const { rows, cells } = read('indicators', `${HEADER}\nr,\u3000开工率 ,,%\nq, 投产率 ,,%`);
  expect(rows.map(({ printed }) => printed.name)).toEqual(['开工率', '投产率']);
  expect(cells).toEqual([
    { table: 'indicators', file: 'indicators.csv', row: 2, column: 'name', before: '\u3000开工率 ', after: '开工率' },
  ]);
});
