import { expect, test } from 'vitest';
import { readPackage } from '../../server/src/import/read-package.ts';
import { descriptorOf, packageFolder } from './package-folder.ts';

const INDICATORS = 'key,name,name_en,unit\nrate,开工率,,%\n';

const faults = async (files: Record<string, string | Uint8Array>) => {
  using folder = packageFolder(files);
  const { problems } = await readPackage(folder.path);
  return problems.map(({ table, file, row, value }) => ({ table, file, row, value }));
};

test('a table may be split over files; positions run on, a BOM does not matter', async () => {
  using folder = packageFolder({
    'datapackage.json': descriptorOf({ indicators: ['a.csv', 'b.csv'] }),
    'a.csv': `\uFEFF${INDICATORS}`,
    'b.csv': 'key,name,name_en,unit\ntax,税收,Tax,万元\n',
  });
  const { data, problems } = await readPackage(folder.path);
  expect(problems).toEqual([]);
  expect(
    data.rows('indicators').map(({ file, line, position, values }) => [file, line, position, values.name]),
  ).toEqual([
    ['a.csv', 2, 0, '开工率'],
    ['b.csv', 2, 1, '税收'],
  ]);
  expect(data.find('indicators', 'tax')?.values.unit).toBe('万元');
});

test('the hash is that of the content, not of the file names', async () => {
  const hash = async (name: string, text: string) => {
    using folder = packageFolder({ 'datapackage.json': descriptorOf({ indicators: name }), [name]: text });
    return (await readPackage(folder.path)).hash;
  };
  expect(await hash('a.csv', INDICATORS)).toBe(await hash('b.csv', INDICATORS));
  expect(await hash('a.csv', INDICATORS)).not.toBe(await hash('a.csv', INDICATORS.replace('%', '家')));
});

test('a folder without a description is a fault, not a crash', async () => {
  expect(await faults({})).toMatchObject([{ file: 'datapackage.json' }]);
  expect(await faults({ 'datapackage.json': '{ "name": ' })).toMatchObject([{ file: 'datapackage.json' }]);
  expect(
    await faults({ 'datapackage.json': '{ "name": "x", "profile": "data-package", "resources": [] }' }),
  ).toHaveLength(1);
});

test('an unknown table is named, and a near one suggested', async () => {
  using folder = packageFolder({ 'datapackage.json': descriptorOf({ enterprise: 'a.csv' }), 'a.csv': INDICATORS });
  const { problems } = await readPackage(folder.path);
  expect(problems.map(({ value, remedy }) => [value, remedy.en])).toEqual([
    ['enterprise', 'Did you mean enterprises?'],
  ]);
});

test('a table is listed once', async () => {
  const resources = [1, 2].map(() => ({ name: 'indicators', path: 'a.csv' }));
  const descriptor = JSON.stringify({ name: 'small', profile: 'tabular-data-package', resources });
  expect(await faults({ 'datapackage.json': descriptor, 'a.csv': INDICATORS })).toMatchObject([
    { value: 'indicators' },
  ]);
});

test.each(['../a.csv', '/etc/passwd', 'tables/../../a.csv', 'C:\\a.csv', '~/a.csv'])(
  'a path out of the package is refused: %s',
  async (path) => {
    expect(await faults({ 'datapackage.json': descriptorOf({ indicators: path }) })).toMatchObject([{ value: path }]);
  },
);

test('a missing file and one in another encoding are faults of that file', async () => {
  const gbk = new Uint8Array([0x6b, 0x65, 0x79, 0x0a, 0xbf, 0xaa, 0xb9, 0xff]);
  const found = await faults({
    'datapackage.json': descriptorOf({ indicators: ['gone.csv', 'gbk.csv'] }),
    'gbk.csv': gbk,
  });
  expect(found).toMatchObject([
    { table: 'indicators', file: 'gone.csv', row: 0 },
    { table: 'indicators', file: 'gbk.csv', row: 0 },
  ]);
});
