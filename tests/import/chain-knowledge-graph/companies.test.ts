import { expect, it } from 'vitest';
import { NOTHING } from '../../../server/src/import/chain-knowledge-graph/present.ts';
import { company, makes, product, readSmall } from './small-data-set.ts';

const products = [product('灯')];
const makersOf = (rows: readonly Readonly<Record<string, string>>[]) => rows.map(({ enterprise }) => enterprise);

it('a company has the name, the place and the English name of the register', async () => {
  const { rows } = await readSmall({
    companies: [company('300001.SZ', '甲灯', '甲灯照明股份有限公司')],
    register: ['300001,甲光,外市,甲灯光电股份有限公司,"A Light Co., Ltd."'],
  });
  expect(rows('enterprises')).toMatchObject([
    {
      key: 'a-300001',
      name: '甲光',
      name_en: 'A Light Co., Ltd.',
      aliases: '甲灯光电股份有限公司;甲灯;甲灯照明股份有限公司',
      located_in: 'Region:990200',
      source: 'R-ASHARE',
    },
  ]);
  expect(rows('regions').map(({ key, part_of }) => [key, part_of])).toEqual([
    ['100000', undefined],
    ['990000', '100000'],
    ['990200', '990000'],
  ]);
});

it('without the register its place is unknown, and told so', async () => {
  const { rows, count } = await readSmall({ companies: [company('300001', '甲灯')] });
  expect(rows('enterprises')).toMatchObject([{ key: 'a-300001', name: '甲灯', source: 'R-CKG', locator: 'company 1' }]);
  expect(rows('enterprises')[0]).not.toHaveProperty('located_in');
  expect([count('NO_PLACE'), count('NO_SUFFIX')]).toEqual([1, 1]);
});

it('two bodies under one code stay two; the code is that of the one in the register', async () => {
  const { rows, count } = await readSmall({
    companies: [company('300001.SZ', '甲灯'), company('300001.SZ', '甲灯', '港务股份有限公司')],
    register: ['300001,甲灯,邻省,甲灯股份有限公司,'],
    products,
    makes: [makes('300001.SZ', '灯', 0.4, '甲灯')],
  });
  expect(rows('enterprises').map(({ key, name, code }) => [key, name, code])).toEqual([
    ['a-300001', '甲灯', '300001'],
    ['ckg-港务股份有限公司', '港务股份有限公司', undefined],
  ]);
  expect(makersOf(rows('productions'))).toEqual(['a-300001']);
  expect([count('CODE_TWICE'), count('SHORT_NAME_TWICE')]).toEqual([2, 2]);
});

it('where no register decides, the name does; where that does not, the line is left out and told', async () => {
  const two = [company('300001.SZ', '新名'), company('300001.SZ', '旧名')];
  const named = await readSmall({ companies: two, products, makes: [makes('300001.SZ', '灯', 0.4, '旧名')] });
  expect(makersOf(named.rows('productions'))).toEqual(['ckg-旧名股份有限公司']);
  const unnamed = await readSmall({ companies: two, products, makes: [makes('300001.SZ', '灯', 0.4, '别名')] });
  expect(unnamed.rows('productions')).toEqual([]);
  expect(unnamed.count('AMBIGUOUS_COMPANY')).toBe(1);
});

it('an enterprise that the database has is not written; what it makes is', async () => {
  const present = {
    ...NOTHING,
    enterprises: {
      byCode: new Map([['300001', { key: 'ours', names: ['甲灯'] }]]),
      keys: new Set(['ours']),
    },
  };
  const { rows, files } = await readSmall(
    { companies: [company('300001.SZ', '甲灯')], products, makes: [makes('300001.SZ', '灯', 0.4, '甲灯')] },
    present,
  );
  expect(rows('enterprises')).toEqual([]);
  expect(makersOf(rows('productions'))).toEqual(['ours']);
  expect(files.find(({ file }) => file === 'company.json')).toMatchObject({ lines: 1, kept: 0, present: 1 });
});

it('shifted dates and companies that are not there are told', async () => {
  const { rows, count } = await readSmall({
    companies: [company('300001.SZ', '甲灯', '甲灯股份有限公司', '-')],
    products,
    makes: [makes('300009.SZ', '灯', 0.4, '乙灯')],
  });
  expect([count('SHIFTED_ROW'), count('UNKNOWN_COMPANY')]).toEqual([1, 1]);
  expect(rows('productions')).toEqual([]);
});
