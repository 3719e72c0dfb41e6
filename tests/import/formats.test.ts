import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPackage } from '../../server/src/import/read-package.ts';
import { tableNames } from '../../server/src/model/tables.ts';
import { TINY_CHAIN } from './edited-package.ts';
import { descriptorOf, packageFolder } from './package-folder.ts';
import { filesOf, gb18030, workbookOf, zipOf } from './packed.ts';

const INDICATORS = 'key,name,name_en,unit\n开,开工率,,%\n';
const HEADER = ['key', 'name', 'name_en', 'unit'];

test.each(['', 'my-city/'])('a zip of a folder reads as the folder, packed under “%s”', async (under) => {
  using zip = zipOf(filesOf(TINY_CHAIN, under));
  const [packed, folder] = await Promise.all([readPackage(zip.path), readPackage(TINY_CHAIN)]);
  expect(packed).toMatchObject({ kind: 'ZIP', name: 'tiny-chain', hash: folder.hash, problems: [] });
  for (const table of tableNames) expect(packed.data.rows(table)).toEqual(folder.data.rows(table));
});

test('a zip of CSV files that nothing describes: each is part of the table that it is called after', async () => {
  using zip = zipOf({
    '表/企业与机构.csv': readFileSync(join(TINY_CHAIN, 'tables/enterprises.csv')),
    'indicators.csv': Buffer.from(INDICATORS),
    'indicators-more.csv': Buffer.from(INDICATORS.replace('开,', '产,')),
    'letters.csv': Buffer.from('a,b\n1,2\n'),
  });
  const { data, places, problems } = await readPackage(zip.path);
  const whole = await readPackage(TINY_CHAIN);
  expect(data.rows('enterprises').map(({ printed }) => printed)).toEqual(
    whole.data.rows('enterprises').map(({ printed }) => printed),
  );
  expect(data.rows('indicators').map(({ printed }) => printed.key)).toEqual(['开', '产']);
  expect(places?.filter(({ table }) => table === null).map(({ place }) => place)).toEqual(['letters.csv']);
  expect(problems.map(({ value }) => value)).toEqual(['letters']);
});

test('GB18030 is read like UTF-8, and it is said', async () => {
  const read = async (bytes: Uint8Array | string) => {
    using folder = packageFolder({ 'datapackage.json': descriptorOf({ indicators: 'a.csv' }), 'a.csv': bytes });
    return await readPackage(folder.path);
  };
  const [plain, marked, chinese] = await Promise.all([
    read(INDICATORS),
    read(`\uFEFF${INDICATORS}`),
    read(gb18030(INDICATORS)),
  ]);
  expect(chinese.data.rows('indicators')).toEqual(plain.data.rows('indicators'));
  expect([plain, marked, chinese].map(({ hash, problems, encodings }) => [hash, problems, encodings])).toEqual([
    [plain.hash, [], {}],
    [plain.hash, [], {}],
    [plain.hash, [], { 'a.csv': 'GB18030' }],
  ]);
});

test('a sheet a table, by its name or its Chinese title; pages that explain are left out', async () => {
  using book = workbookOf({
    说明: [['如何填写']],
    指标: [HEADER, ['rate', ' 开工率 ', '', '%'], [], ['tax', '税收 &<', 'Tax', '万元']],
    sources: [
      ['key', 'title', 'kind', 'publisher', 'date', 'date_standing', 'file', 'note_zh', 'note_en'],
      ['S', '报', 'DOCUMENT', '', { xml: '<c s="1"><v>45473</v></c>' }],
      ['T', '表', 'DOCUMENT', '', { xml: '<c s="2"><v>45444</v></c>' }],
      ['U', '册', 'DOCUMENT', '', 2024],
    ],
  });
  const { data, problems, name, kind } = await readPackage(book.path);
  expect([name, kind, problems]).toEqual(['mine', 'WORKBOOK', []]);
  expect(data.rows('indicators').map(({ file, line, values }) => [file, line, values.name, values.unit])).toEqual([
    ['指标', 2, '开工率', '%'],
    ['指标', 4, '税收 &<', '万元'],
  ]);
  expect(data.rows('sources').map(({ printed }) => printed.date)).toEqual(['2024-06-30', '2024-06', '2024']);
});

test('strings that sheets share, in runs and with a reading; booleans; binary numbers as people wrote them', async () => {
  using book = workbookOf(
    {
      chain_segments: [
        ['chain', 'segment', 'side', 'group', 'group_en'],
        [
          { xml: '<c t="s"><v>0</v></c>' },
          { xml: '<c t="s"><v>1</v></c>' },
          { xml: '<c t="b"><v>0</v></c>' },
          { xml: '<c><v>0.30000000000000004</v></c>' },
          { xml: '<c><v>1E-7</v></c>' },
        ],
      ],
    },
    {
      'xl/sharedStrings.xml': new TextEncoder().encode(
        '<x:sst><x:si><x:r><x:t>le</x:t></x:r><x:r><x:t>d</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:si><x:si><x:t>a_x0041_</x:t></x:si></x:sst>',
      ),
    },
  );
  const { data } = await readPackage(book.path);
  expect(data.rows('chain_segments')[0]?.printed).toEqual({
    chain: 'led',
    segment: 'aA',
    side: 'false',
    group: '0.3',
    group_en: '0.0000001',
  });
});

test('full-width letters of typed columns are read as plain ones and recorded; names keep theirs, but for blanks around them', async () => {
  using folder = packageFolder({
    'datapackage.json': descriptorOf({ enterprises: 'e.csv', tiles: 't.csv', progress_reports: 'p.csv' }),
    'e.csv':
      'key,name,name_en,kind,code,aliases,unnamed,count_low,located_in,industry,source,locator,standing,confidence,statement_zh,statement_en\nＡ１,　ＬＥＤ厂　,,ＦＩＲＭ,６００００１,,,,Zone：ｗ,,S,,OBSERVED,０．５,有,\n',
    't.csv': 'region,tile_row,tile_column\n140400,３,4　\n',
    'p.csv': 'source,place\nS,Region：1\n',
  });
  const { data, normalised, problems } = await readPackage(folder.path);
  expect(problems).toEqual([]);
  expect(data.rows('enterprises')[0]?.values).toMatchObject({
    key: 'A1',
    name: 'ＬＥＤ厂',
    kind: 'FIRM',
    code: '600001',
    located_in: 'Zone:w',
    confidence: 0.5,
  });
  expect(normalised.cells.map(({ table, row, column, before, after }) => [table, row, column, before, after])).toEqual([
    ['enterprises', 2, 'key', 'Ａ１', 'A1'],
    ['enterprises', 2, 'name', '\u3000ＬＥＤ厂\u3000', 'ＬＥＤ厂'],
    ['enterprises', 2, 'kind', 'ＦＩＲＭ', 'FIRM'],
    ['enterprises', 2, 'code', '６００００１', '600001'],
    ['enterprises', 2, 'located_in', 'Zone：ｗ', 'Zone:w'],
    ['enterprises', 2, 'confidence', '０．５', '0.5'],
    ['tiles', 2, 'tile_row', '３', '3'],
    ['tiles', 2, 'tile_column', '4\u3000', '4'],
    ['progress_reports', 2, 'place', 'Region：1', 'Region:1'],
  ]);
  expect(normalised.total).toBe(9);
});

test('the committed seed reads the same from a workbook as from its folder', async () => {
  const file = join(TINY_CHAIN, 'tables/indicators.csv');
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  using book = workbookOf({ indicators: rows });
  const [sheet, folder] = await Promise.all([readPackage(book.path), readPackage(TINY_CHAIN)]);
  expect(sheet.data.rows('indicators').map(({ values }) => values)).toEqual(
    folder.data.rows('indicators').map(({ values }) => values),
  );
});
