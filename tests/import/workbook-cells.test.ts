import { expect, test } from 'vitest';
import { noticesOf } from '../../server/src/import/notices.ts';
import { readPackage } from '../../server/src/import/read-package.ts';
import type { TableName } from '../../server/src/model/tables.ts';
import { type SheetCell, workbookOf } from './packed.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Styles of these number formats: the first is style 1. */
const styles = (formats: readonly string[]): Uint8Array =>
  utf8(
    `<styleSheet><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
      .join('')}<xf numFmtId="9"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
  );

const stored = (value: string, style = 0): SheetCell => ({ xml: `<c s="${style}"><v>${value}</v></c>` });

/** What is read of a sheet whose cells have these formats. */
async function read(table: TableName, rows: readonly (readonly SheetCell[])[], formats: readonly string[] = []) {
  using book = workbookOf({ [table]: rows }, { 'xl/styles.xml': styles(formats) });
  const reading = await readPackage(book.path);
  const said = reading.problems.filter(({ type }) => type !== 'missing-label');
  return {
    notices: noticesOf(reading).map(({ en }) => en),
    rows: reading.data.rows(table).map(({ values }) => values),
    normalised: reading.normalised.cells.map(({ column, before, after }) => `${column} ${before} > ${after}`),
    faults: said.map(({ row, column, problem }) => `${row} ${column} ${problem.en}`),
    said,
    places: reading.places?.map(({ place, how }) => [place, how]),
  };
}

test('a percentage is read as it is shown where the unit is per cent, exactly, and it is said', async () => {
  const formats = ['0.0%', '0"%"', '#,##0.00\\%', '0%;[Red]\\-0%'];
  const percents = [stored('0.5', 5), stored('7.0000000000000007E-2', 6), stored('0.28499999999999998', 1)];
  const others = [stored('50', 2), stored('50', 3), stored('1.0000000000000001E-5', 4)];
  const { rows, faults, normalised, notices } = await read(
    'activities',
    [['share'], ...[...percents, ...others].map((cell) => [cell])],
    formats,
  );
  expect(faults).toEqual([]);
  expect(rows.map(({ share }) => share)).toEqual([50, 7, 28.5, 50, 50, 0.001]);
  expect(normalised).toEqual(['share 50% > 50', 'share 7% > 7', 'share 28.5% > 28.5', 'share 0.001% > 0.001']);
  expect(notices.join()).toContain('"50%" as "50"');
});

test('a figure has the unit of its row: a percentage is one in per cent only', async () => {
  const { rows, faults } = await read('observations', [
    ['value', 'unit'],
    [stored('0.5', 1), '%'],
    [stored('0.5', 1), '家'],
  ]);
  expect(rows.map(({ value }) => value)).toEqual([50, undefined]);
  expect(faults).toEqual(['3 value This is a percentage, and the unit of this number is not %.']);
});

test('a format that shows another size than is stored is refused; one that pads a code is read as shown', async () => {
  const formats = ['0,,', '0\\.0,"万"', '#,##0', '#,##0.00_ ', '000000', '0"亿元"', '0"万元"'];
  const { rows, faults } = await read(
    'projects',
    [
      ['printed_name', 'investment_wan'],
      ['千', stored('123456', 1)],
      ['万', stored('123456', 2)],
      ['逗', stored('123456', 3)],
      ['点', stored('123456', 4)],
      [stored('1', 5), ''],
      ['亿', stored('5', 6)],
      ['元', stored('5', 7)],
    ],
    formats,
  );
  expect(faults).toEqual([
    '2 investment_wan The format of this cell shows a number of another size than it holds.',
    '3 investment_wan The format of this cell shows a number of another size than it holds.',
    '7 investment_wan This is no integer.',
  ]);
  expect(rows.map(({ printed_name, investment_wan }) => [printed_name, investment_wan]).slice(2)).toEqual([
    ['逗', 123456],
    ['点', 123456],
    ['000001', undefined],
    ['亿', undefined],
    ['元', 5],
  ]);
});

test('more digits than a spreadsheet holds are refused; what is rounded to what it shows is recorded', async () => {
  const { rows, faults, normalised } = await read('projects', [
    ['printed_name', 'land_mu'],
    ['a', stored('0.30000000000000004')],
    ['b', stored('7.0000000000000007E-2')],
    [stored('1.23456789012345E+17'), ''],
    ['d', stored('1E+17')],
  ]);
  expect(rows.slice(0, 2).map(({ land_mu }) => land_mu)).toEqual([0.3, 0.07]);
  expect(normalised).toEqual(['land_mu 0.30000000000000004 > 0.3']);
  expect(faults).toEqual([
    '4 printed_name A spreadsheet keeps 15 digits of a number; the others are lost.',
    '5 land_mu A spreadsheet keeps 15 digits of a number; the others are lost.',
  ]);
});

test('an industry of a number of fewer than four digits may have lost its leading zero, and is another then', async () => {
  const { faults, rows } = await read('enterprises', [
    ['key', '行业 industry'],
    ['a', stored('61')],
    ['b', '061'],
    ['c', stored('3963')],
  ]);
  expect(faults).toEqual(['2 industry This code is a number; a leading zero may be lost.']);
  expect(rows.map(({ industry }) => industry)).toEqual(['61', '061', '3963']);
});

test('cells that are merged are refused: all but the first are empty', async () => {
  using book = workbookOf(
    {},
    {
      'xl/workbook.xml': utf8('<workbook><sheets><sheet name="indicators" sheetId="1" r:id="r"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': utf8('<Relationships><Relationship Id="r" Target="s.xml"/></Relationships>'),
      'xl/s.xml': utf8(
        '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>key</v></c><c r="B1" t="str"><v>unit</v></c></row><row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2" t="str"><v>%</v></c></row><row r="3"><c r="A3" t="str"><v>b</v></c><c r="B3"/></row></sheetData><mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells></worksheet>',
      ),
    },
  );
  const { problems, data } = await readPackage(book.path);
  expect(data.rows('indicators').map(({ printed }) => printed.unit)).toEqual(['%', '']);
  expect(problems.filter(({ type }) => type === 'cell-error')).toMatchObject([
    { row: 2, column: 'unit', value: 'B2:B3', problem: { en: 'Cells are merged here; all but the first are empty.' } },
  ]);
});

test('dates that a workbook writes out are as precise as they are shown', async () => {
  const { rows, faults } = await read(
    'sources',
    [
      ['key', 'date'],
      ['a', { xml: '<c s="1" t="d"><v>2024-06-30T00:00:00</v></c>' }],
      ['b', { xml: '<c s="2" t="d"><v>2024-06-01</v></c>' }],
    ],
    ['yyyy\\-mm\\-dd', 'yyyy"年"m"月"'],
  );
  expect(faults).toEqual([]);
  expect(rows).toMatchObject([{ date: { printed: '2024-06-30' } }, { date: { printed: '2024-06' } }]);
});

test('a hidden sheet of no table is left out, as the program hid it that made it', async () => {
  using book = workbookOf(
    { indicators: [['key', 'name', 'name_en', 'unit']], WpsReserved_CellImgList: [['x']] },
    {
      'xl/workbook.xml': utf8(
        '<workbook><sheets><sheet name="indicators" sheetId="1" r:id="rId1"/><sheet name="WpsReserved_CellImgList" sheetId="2" state="veryHidden" r:id="rId2"/></sheets></workbook>',
      ),
    },
  );
  const { problems, places } = await readPackage(book.path);
  expect(problems).toEqual([]);
  expect(places?.map(({ place, how }) => [place, how])).toEqual([
    ['indicators', 'NAMED'],
    ['WpsReserved_CellImgList', 'LEFT_OUT'],
  ]);
});

test('an empty run of text swallows nothing', async () => {
  const { rows } = await read('indicators', [
    ['key', 'name'],
    ['a', { xml: '<c t="inlineStr"><is><r><t xml:space="preserve"/></r><r><t>开工率</t></r></is></c>' }],
  ]);
  expect(rows[0]?.name).toBe('开工率');
});
