import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../server/src/search/fold.ts';
import { marksOf } from '../../server/src/search/marks.ts';
import type { Names } from '../../server/src/search/names.ts';
import { found, hits, indexOf, other, row } from './indexed.ts';

let names: Names;

beforeAll(async () => {
  const rows = [
    row('ZONE', '江城高新技术产业开发区', { others: ['江城高新区', '高新区'], nameEn: 'Jiangcheng High-tech Zone' }),
    row('ZONE', '长子经开区', { nameEn: 'Zhangzi Economic Development Zone' }),
    row('REGION', '乐亭县', { code: '130225' }),
    row('CHAIN', '光伏', { nameEn: 'Photovoltaics' }),
    row('SEGMENT', '光伏玻璃', { others: ['超白压延玻璃'] }),
    row('SEGMENT', '绿色铝'),
    row('ENTERPRISE', 'TCL科技', { others: ['TCL科技集团股份有限公司'], code: '000100', place: 'Region:440000' }),
    row('ENTERPRISE', '江城玻璃科技', { place: 'Region:1' }),
    row('ENTERPRISE', '安彩玻璃科技', { place: 'Region:2', known: 20250630 }),
    row('PROJECT', '一号线（二期）', { printed: '二期工程' }),
  ];
  names = await indexOf(rows, [
    other('Enterprise:江城玻璃科技', 'FORMER', '老玻璃厂'),
    other('Enterprise:江城玻璃科技', 'ALIAS', '浮法玻璃集团', {
      printed: '浮琺集团',
      code: '600001',
      nameEn: 'Float Glass Group',
    }),
  ]);
});

const how = (typed: string) => hits(names, typed).map(({ name, how }) => [name, how])[0];

describe('a name is found', () => {
  it.each([
    ['by one character', '铝', '绿色铝', 'WRITTEN'],
    ['by its middle', '色铝', '绿色铝', 'WRITTEN'],
    ['by an alias', '超白', '光伏玻璃', 'WRITTEN'],
    ['by the name before a change', '老玻璃', '江城玻璃科技', 'WRITTEN'],
    ['by the name of a record that was merged into it', '浮法', '江城玻璃科技', 'WRITTEN'],
    ['by its code', '600001', '江城玻璃科技', 'WRITTEN'],
    ['by its English name', 'float glass', '江城玻璃科技', 'WRITTEN'],
    ['as a source prints that', '浮琺', '江城玻璃科技', 'WRITTEN'],
    ['as a source prints it', '二期工程', '一号线（二期）', 'WRITTEN'],
    ['past brackets and spaces', '一号线 二期', '一号线（二期）', 'WRITTEN'],
    ['by its English name', 'photovolt', '光伏', 'WRITTEN'],
    ['by its code', '000100', 'TCL科技', 'WRITTEN'],
    ['by its code as exchanges write it', 'SZ000100', 'TCL科技', 'WRITTEN'],
    ['by the code of a region', '130225', '乐亭县', 'WRITTEN'],
    ['in full width', 'ＴＣＬ', 'TCL科技', 'WRITTEN'],
    ['in lower case', 'tcl', 'TCL科技', 'WRITTEN'],
    ['by pinyin', 'guangfuboli', '光伏玻璃', 'PINYIN'],
    ['by the beginning of its pinyin', 'guangfubo', '光伏玻璃', 'PINYIN'],
    ['by pinyin from the middle', 'boli', '光伏玻璃', 'PINYIN'],
    ['by pinyin of the alias', 'gaoxinqu', '江城高新技术产业开发区', 'PINYIN'],
    ['by initials of an alias', 'jcgxq', '江城高新技术产业开发区', 'INITIALS'],
    ['by initials with their h', 'zhzjkq', '长子经开区', 'INITIALS'],
    ['by letters of its own and initials', 'tclkj', 'TCL科技', 'INITIALS'],
    ['by ü typed as v', 'lvselv', '绿色铝', 'PINYIN'],
    ['by ü itself', 'lüse', '绿色铝', 'PINYIN'],
    ['by pinyin and initials mixed', 'zhangzijkq', '长子经开区', 'MIXED'],
    ['by characters and initials mixed', '长子jkq', '长子经开区', 'MIXED'],
    ['by other characters of the same sound', '光福波离', '光伏玻璃', 'SAME_SOUND'],
    ['abbreviated', '江城开发区', '江城高新技术产业开发区', 'ABBREVIATED'],
    ['with a wrong character', '光伏大璃', '光伏玻璃', 'NEAR'],
    ['with two swapped', '光玻伏璃', '光伏玻璃', 'NEAR'],
    ['with a letter missing in its pinyin', 'guanfuboli', '光伏玻璃', 'NEAR'],
    ['with letters swapped in English', 'Jiangchegn', '江城高新技术产业开发区', 'NEAR'],
  ])('%s', (_, typed, name, way) => {
    expect(how(typed)).toEqual([name, way]);
  });

  it('of places by the reading of the place', () => {
    expect(how('zhangzi')).toEqual(['长子经开区', 'PINYIN']);
    expect(how('laoting')).toEqual(['乐亭县', 'PINYIN']);
    expect(hits(names, 'changzi').filter((hit) => hit.how !== 'NEAR')).toEqual([]);
  });
});

it('a region by its name without its kind, before what only begins so; a chain as one says it; an industry with its letter', async () => {
  const index = await indexOf([
    row('ZONE', '长治高新区'),
    row('REGION', '长治市', { nameEn: 'Changzhi' }),
    row('CHAIN', '光伏'),
    row('ENTERPRISE', '光伏产业链服务'),
    row('INDUSTRY', '光伏设备及元器件制造', { code: '3825' }),
  ]);
  expect(found(index, '长治')).toEqual(['长治市', '长治高新区']);
  expect(found(index, 'changzhi')[0]).toBe('长治市');
  expect(found(index, '光伏产业链')[0]).toBe('光伏');
  expect(found(index, 'C3825')).toEqual(['光伏设备及元器件制造']);
});

it('after the places that it lies in, and only there', async () => {
  const wider: Record<string, string[]> = {
    'Region:140403': ['Region:1404', 'Region:14'],
    'Region:1404': ['Region:14'],
  };
  const index = await indexOf([
    row('REGION', '山西省', { key: '14' }),
    row('REGION', '长治市', { key: '1404' }),
    row('REGION', '潞州区', { key: '140403' }),
    row('REGION', '河南省', { key: '41' }),
    row('ENTERPRISE', '潞安化工集团', { place: 'Region:1404' }),
    row('ENTERPRISE', '市商务局', { place: 'Region:1404' }),
    row('ENTERPRISE', '长治银行', { place: 'Region:41' }),
  ]);
  const placed = (typed: string) =>
    hits(index, typed, { wider: (id) => wider[id] ?? [] })
      .filter((hit) => hit.how === 'PLACED')
      .map(({ name, text }) => [name, marksOf(index, text, fold(typed), 'PLACED')]);

  expect(placed('山西省长治市')).toEqual([['长治市', [{ from: 0, until: 3 }]]]);
  expect(placed('山西长治潞州区')).toEqual([['潞州区', [{ from: 0, until: 3 }]]]);
  expect(placed('山西省潞安化工')).toEqual([['潞安化工集团', [{ from: 0, until: 4 }]]]);
  expect(placed('长治化工')).toEqual([['潞安化工集团', [{ from: 2, until: 4 }]]]);
  // No county holds its city, and no city is in another province.
  expect(placed('潞州区长治市')).toEqual([]);
  expect(placed('河南长治市')).toEqual([]);
  // The name itself begins with the place: nothing else was meant.
  expect(placed('长治银行')).toEqual([]);
});

it('the regions of the data are said as they are called, whatever stands around them', async () => {
  // 团长 is a word, too; 尉 is said in two ways, of which an English name tells one.
  const places = await indexOf([
    row('ENTERPRISE', '煤炭集团长治分公司'),
    row('ENTERPRISE', '某某尉氏面粉厂'),
    row('REGION', '长治市', { nameEn: 'Changzhi' }),
    row('REGION', '尉氏县', { nameEn: 'Yushi County' }),
  ]);
  expect(hits(places, 'meitanjituanchangzhi')[0]).toMatchObject({ name: '煤炭集团长治分公司', how: 'PINYIN' });
  expect(hits(places, 'yushimianfen')[0]).toMatchObject({ name: '某某尉氏面粉厂', how: 'PINYIN' });
});

describe('a name is not found', () => {
  it.each([
    ['by nothing', ''],
    ['by punctuation', '（）“”+*?.'],
    ['by letters inside a syllable', 'engxi'],
    ['by a code with a wrong digit', '000101'],
    ['by what nothing is called', '火星'],
  ])('%s', (_, typed) => expect(found(names, typed)).toEqual([]));
});

describe('the order', () => {
  it('is whole name, alias as a whole, beginning, part', async () => {
    const zones = await indexOf([
      row('PROJECT', '高新区'),
      row('ZONE', '江城高新区', { others: ['高新区'] }),
      row('ZONE', '高新区起步区'),
      row('CHAIN', '老高新区'),
      row('ZONE', '古新区', { others: ['大高新区'] }),
      row('ZONE', '高新技术区'),
    ]);
    const list = ['高新区', '江城高新区', '高新区起步区', '老高新区', '古新区', '高新技术区'];
    expect(found(zones, '高新区')).toEqual(list);
  });

  it('is by kind, then home before elsewhere, then short before long, then by key', async () => {
    const firms = await indexOf([
      row('SOURCE', '玻璃年报'),
      row('ENTERPRISE', '玻璃乙', { place: 'far' }),
      row('ENTERPRISE', '玻璃丙厂', { place: 'home' }),
      row('ENTERPRISE', '玻璃甲', { key: 'b', place: 'home' }),
      row('ENTERPRISE', '玻璃丁', { key: 'a', place: 'home' }),
      row('SEGMENT', '玻璃纤维布'),
    ]);
    const isAway = (place: string | null) => place === 'far';
    expect(found(firms, '玻璃', { isAway })).toEqual([
      '玻璃纤维布',
      '玻璃丁',
      '玻璃甲',
      '玻璃丙厂',
      '玻璃乙',
      '玻璃年报',
    ]);
  });

  it('puts pinyin before what is shortened, and both behind what is written', async () => {
    const three = await indexOf([row('SEGMENT', '阿尼林'), row('SEGMENT', '安全阀'), row('SEGMENT', '新AN机')]);
    expect(hits(three, 'an').map(({ name, how }) => [name, how])).toEqual([
      ['新AN机', 'WRITTEN'],
      ['安全阀', 'PINYIN'],
      ['阿尼林', 'MIXED'],
    ]);
  });
});

it('what became known later is left out', () => {
  expect(found(names, '安彩', { asOf: 20250101 })).toEqual([]);
  expect(found(names, '安彩', { asOf: 20250630 })).toEqual(['安彩玻璃科技']);
});

it('likeness is not asked where enough was found as typed', async () => {
  const many = await indexOf([
    ...Array.from({ length: 20 }, (_, index) => row('SEGMENT', `玻璃板${index}`)),
    row('SEGMENT', '玻离板'),
  ]);
  expect(found(many, '玻璃板')).not.toContain('玻离板');
  const few = await indexOf([row('SEGMENT', '玻璃板'), row('SEGMENT', '玻离板')]);
  expect(found(few, '玻璃板')).toEqual(['玻璃板', '玻离板']);
});

describe('a character of two units', () => {
  it.each([
    ['𬭸化锂', '𬭸', ['𬭸'], 'WRITTEN'],
    ['𬭸化锂', '𬭸hua', ['𬭸化'], 'MIXED'],
    ['𬭸化锂', '𬭸hl', ['𬭸化锂'], 'MIXED'],
    ['𬭸化锂', '化li', ['化锂'], 'MIXED'],
    ['高纯𬭛靶材厂', '高𬭛靶材', ['高', '𬭛靶材'], 'ABBREVIATED'],
  ])('%s by %s', async (name, typed, marked, way) => {
    const own = await indexOf([row('PRODUCT', name)]);
    const [hit] = hits(own, typed);
    expect([hit?.name, hit?.how]).toEqual([name, way]);
    const marks = hit ? marksOf(own, hit.text, fold(typed), hit.how) : [];
    expect(marks.map(({ from, until }) => name.slice(from, until))).toEqual(marked);
  });
});

it.each([
  ['光伏玻璃', '伏玻', ['伏玻']],
  ['光伏玻璃', 'fubo', ['伏玻']],
  ['光伏玻璃', 'gfb', ['光伏玻']],
  ['一号线（二期）', '线二', ['线', '二']],
  ['江城高新技术产业开发区', '江城开发区', ['江城', '开发区']],
])('what was found of %s by %s is marked', (name, typed, marked) => {
  const [hit] = hits(names, typed);
  expect(hit?.matched).toBe(name);
  const marks = hit ? marksOf(names, hit.text, fold(typed), hit.how) : [];
  // Brackets between are marked with what they stand in.
  expect(marks.map(({ from, until }) => name.slice(from, until).replaceAll('（', '|')).join('|')).toBe(
    marked.join('|'),
  );
});

it('looks for each letter of a long foreign name once: a slip at its end is not looked for along 2^40 ways', async () => {
  const long = await indexOf([row('ENTERPRISE', 'InternationalBusinessMachinesResearchLab（中国）有限公司')]);
  const typed = 'InternationalBusinessMachinesResearchLab';
  expect(found(long, `${typed}zhongguo`)).toEqual([long.name[0]]);
  expect(found(long, `${typed}q`)).toEqual([long.name[0]]);
});
