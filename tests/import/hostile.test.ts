import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { readPackage } from '../../server/src/import/read-package.ts';
import { validate } from '../../server/src/import/validate.ts';
import { descriptorOf, type PackageFolder, packageFolder } from './package-folder.ts';
import { fileOf, forge, gb18030, workbookOf, zipOf } from './packed.ts';

const HEADER = 'key,name,name_en,unit\n';
const INDICATORS = `${HEADER}rate,开工率,,%\n`;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const DESCRIPTOR = { 'datapackage.json': text(descriptorOf({ indicators: 'a.csv' })) };

/** What is said of it: each fault's type, its sentence and what to do, and how many rows were read all the same. */
async function refusal({ path }: PackageFolder) {
  const { problems, data } = await readPackage(path);
  return { said: problems.map(({ type, problem }) => `${type}: ${problem.en}`), rows: data.rows('indicators').length };
}

const zipped = (files: Zippable) => zipOf({ ...DESCRIPTOR, 'a.csv': text(INDICATORS), ...files });

test.each(['../evil.csv', 'tables/../../evil.csv', '/etc/cron.d/evil', 'C:/evil.csv', 'tables\\evil.csv', '~/evil'])(
  'an archive with the path %s is not unpacked',
  async (path) => {
    using zip = zipped({ [path]: text('x') });
    expect(await refusal(zip)).toEqual({ said: ['scheme-error: A path in the archive leads out of it.'], rows: 0 });
  },
);

test('an archive with a symbolic link is not unpacked', async () => {
  using zip = zipped({ 'b.csv': [text('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
  expect((await refusal(zip)).said).toEqual(['scheme-error: There is a symbolic link in the archive.']);
});

test('a link in a folder may lead to another of its files, and nowhere else', async () => {
  using elsewhere = packageFolder({ 'a.csv': INDICATORS });
  using folder = packageFolder({ ...DESCRIPTOR, 'b.csv': INDICATORS });
  const link = join(folder.path, 'a.csv');
  symlinkSync(join(elsewhere.path, 'a.csv'), link);
  expect(await refusal(folder)).toEqual({
    said: ['scheme-error: This is a link that leads out of the package.'],
    rows: 0,
  });
  rmSync(link);
  symlinkSync(join(folder.path, 'b.csv'), link);
  expect(await refusal(folder)).toEqual({ said: [], rows: 1 });
});

test('a zip bomb is seen in the directory of the archive, before anything is unpacked', async () => {
  using zip = zipped({ 'a.csv': new Uint8Array(50_000_000) });
  expect((await refusal(zip)).said).toEqual([
    'scheme-error: It unpacks to more than 200 times its size: a zip bomb, no data.',
  ]);
});

test('one whose directory lies about its size is left at the size that it gave', async () => {
  using zip = zipped({ 'a.csv': text(`${HEADER}${'x,'.repeat(500_000)}`) });
  forge(zip.path, (bytes) => {
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1))
      if (bytes.subarray(at + 46, at + 51).toString() === 'a.csv') bytes.writeUInt32LE(100, at + 24);
  });
  expect(await refusal(zip)).toEqual({ said: ['scheme-error: This file of the archive is damaged.'], rows: 0 });
});

test('two parts over the same bytes, an archive cut short, and one with a password', async () => {
  using overlapping = zipped({ 'b.csv': text(INDICATORS) });
  forge(overlapping.path, (bytes) => {
    const last = bytes.lastIndexOf('PK\x01\x02');
    bytes.writeUInt32LE(bytes.readUInt32LE(bytes.lastIndexOf('PK\x01\x02', last - 1) + 42), last + 42);
  });
  expect((await refusal(overlapping)).said).toEqual(['scheme-error: Files in the archive overlap.']);

  using short = zipped({});
  forge(short.path, (bytes) => bytes.fill(0, bytes.length - 40));
  expect((await refusal(short)).said).toEqual(['scheme-error: The archive is damaged, or is no zip.']);

  using locked = zipped({});
  forge(locked.path, (bytes) => bytes.writeUInt16LE(1, bytes.indexOf('PK\x01\x02') + 8));
  expect((await refusal(locked)).said).toEqual(['scheme-error: The archive is locked with a password.']);
});

test('a formula is refused with its place, whatever it computed', async () => {
  using book = workbookOf({
    indicators: [
      ['key', 'name', 'name_en', 'unit'],
      ['rate', { xml: '<c t="str"><f>A1&amp;"x"</f><v>keyx</v></c>' }, '', '%'],
      ['tax', { xml: '<c t="e"><v>#REF!</v></c>' }, '', '%'],
      ['jobs', { xml: '<c><f>A1</f></c>' }, '', '人'],
    ],
  });
  const { problems } = await validate(await readPackage(book.path));
  expect(problems.map(({ type, table, row, column, value }) => [type, table, row, column, value])).toEqual([
    ['formula-error', 'indicators', 2, 'name', 'keyx'],
    ['cell-error', 'indicators', 3, 'name', '#REF!'],
    // Not computed yet: a formula all the same, and not said to be empty, too.
    ['formula-error', 'indicators', 4, 'name', ''],
  ]);
});

test.each([
  ['rows', '<row>'.repeat(300_000)],
  ['cells', `<row>${'<c><v>'.repeat(300_000)}</row>`],
  ['texts', `<row><c t="inlineStr"><is>${'<t>'.repeat(300_000)}</is></c></row>`],
  ['reading aids', `<row><c t="inlineStr"><is>${'<rPh><t x '.repeat(200_000)}</is></c></row>`],
])('%s that never close are looked through once, not once for each', async (_, xml) => {
  const sheet = new TextEncoder().encode(`<worksheet><sheetData>${xml}`);
  using book = workbookOf({ indicators: [] }, { 'xl/worksheets/sheet1.xml': [sheet, { level: 0 }] });
  expect((await readPackage(book.path)).problems).toMatchObject([{ table: 'indicators', type: 'source-error' }]);
});

test('a file may be called like a property of every object', async () => {
  using folder = packageFolder({
    'datapackage.json': descriptorOf({ indicators: 'constructor' }),
    constructor: INDICATORS,
  });
  expect((await readPackage(folder.path)).data.rows('indicators')).toHaveLength(1);
});

test('a sheet that is no table is named, with what was meant', async () => {
  using book = workbookOf({ indicator: [['key']] });
  const [problem] = (await readPackage(book.path)).problems;
  expect(problem).toMatchObject({ type: 'package-error', value: 'indicator' });
  expect(problem?.remedy.en).toContain('indicators');
});

test('a cell of 100 MB is one fault with a short value, not a crash', async () => {
  using folder = packageFolder({
    ...DESCRIPTOR,
    'a.csv': `${HEADER}rate,开工率,,%\ntax,"${'税'.repeat(100_000_000 / 3)}",,万元\n`,
  });
  const { problems, data } = await readPackage(folder.path);
  expect(problems).toMatchObject([{ type: 'cell-error', row: 3, column: 'name' }]);
  expect(problems[0]?.value.length).toBeLessThan(100);
  expect(data.rows('indicators')).toHaveLength(2);
}, 60_000);

test('a file beyond the limit is not even opened', async () => {
  using folder = packageFolder(DESCRIPTOR);
  writeFileSync(join(folder.path, 'a.csv'), '');
  const { truncate } = await import('node:fs/promises');
  await truncate(join(folder.path, 'a.csv'), 300_000_000);
  expect((await refusal(folder)).said).toEqual(['source-error: The file is too large (300 MB); 200 MB at most.']);
});

const UTF_16 = 'The file is in UTF-16 (what Excel calls Unicode text), or is no text.';

test.each([
  ['UTF-16', Buffer.from(`\uFEFF${INDICATORS}`, 'utf16le'), UTF_16],
  ['UTF-16 without its mark', Buffer.from(INDICATORS, 'utf16le'), UTF_16],
  ['UTF-16, large bytes first', Buffer.from(INDICATORS, 'utf16le').swap16(), UTF_16],
  [
    'GB18030 cut in the middle',
    gb18030(`${HEADER}rate,开工率`).slice(0, -1),
    'The file is neither in UTF-8 nor in GB18030 (GBK).',
  ],
])('%s is refused, not guessed at', async (_, bytes, said) => {
  using folder = packageFolder({ ...DESCRIPTOR, 'a.csv': bytes });
  expect(await refusal(folder)).toEqual({ said: [`encoding-error: ${said}`], rows: 0 });
});

test.each([';', '\t', '，'])('cells parted by %j are one fault, which says so', async (separator) => {
  using folder = packageFolder({ ...DESCRIPTOR, 'a.csv': INDICATORS.replaceAll(',', separator) });
  const { said } = await refusal(folder);
  expect(said).toEqual(['source-error: The cells are not parted by commas.']);
});

test.each([
  ['a damaged byte', Buffer.from([...text(INDICATORS), 0xff, 0xff])],
  ['two encodings in one file', Buffer.concat([text(INDICATORS), gb18030('tax,税收,,万元\n')])],
])('%s: the line is named', async (_, bytes) => {
  using folder = packageFolder({ ...DESCRIPTOR, 'a.csv': bytes });
  const { problems } = await readPackage(folder.path);
  expect(problems).toMatchObject([{ type: 'encoding-error', file: 'a.csv', row: 3 }]);
  expect(problems[0]?.problem.en).toContain('This line is not in UTF-8 though others are');
});

test('what is no package says what would be one', async () => {
  using empty = packageFolder({ 'notes.txt': 'x' });
  expect((await refusal(empty)).said).toEqual([expect.stringContaining('datapackage.json is missing')]);
  using csv = fileOf('a.csv', INDICATORS);
  expect((await refusal(csv)).said).toEqual(['format-error: This is neither a folder nor a zip nor an XLSX workbook.']);
  using old = fileOf('a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  expect((await refusal(old)).said).toEqual([expect.stringContaining('of the old kind')]);
  using zip = zipOf({ 'photo.jpg': text('x') });
  expect((await refusal(zip)).said).toEqual([
    'package-error: The archive holds no table: neither a CSV file nor datapackage.json.',
  ]);
  using wrong = zipOf({ 'a.csv': text('x'), 'datapackage.json': text('{}') });
  expect((await refusal(wrong)).said).toEqual([expect.stringContaining('is no tabular data package')]);
  using pathless = packageFolder({
    'datapackage.json': JSON.stringify({ name: 'x', profile: 'tabular-data-package', resources: [{ name: 'zones' }] }),
  });
  expect((await readPackage(pathless.path)).problems).toMatchObject([{ value: 'resources.0.path' }]);
  using broken = packageFolder({ 'datapackage.json': '{ "name": "x", }' });
  expect((await refusal(broken)).said).toEqual([expect.stringContaining('datapackage.json is no valid JSON')]);
  expect((await refusal({ ...empty, path: join(empty.path, 'gone') })).said).toEqual([
    'scheme-error: There is no such file or folder.',
  ]);
});

test('of very many faults all are counted and the first kept', async () => {
  using folder = packageFolder({ ...DESCRIPTOR, 'a.csv': `${HEADER}${'a,b\n'.repeat(3_000)}` });
  const { problems, more } = await readPackage(folder.path);
  expect([problems.length, more]).toEqual([1_000, 2_000]);
});
