import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** The one box, on the real seed. */
const api = useApi('seed');

const document = `query ($text: String!, $first: Int, $perKind: Int, $kinds: [SearchKind!], $asOf: Date, $area: ID) {
  search(text: $text, first: $first, perKind: $perKind, kinds: $kinds, asOf: $asOf, area: $area) {
    node { id name nameEn kind where { zh en } chains zone paged } matched named how marks { from until } reason { zh en } } }`;
type Hit = {
  node: {
    id: string;
    name: string;
    kind: string;
    where: { zh: string } | null;
    chains: string[];
    zone: string | null;
    paged: boolean;
  };
  matched: string;
  named: string;
  how: string;
  marks: { from: number; until: number }[];
  reason: { zh: string };
};
const search = async (text: string, more: object = {}) =>
  (await api.ask<{ search: Hit[] }>(document, { text, ...more })).search;
const first = async (text: string, more: object = {}) => (await search(text, more))[0];

describe('the first that is found', () => {
  it.each([
    ['czgxq', 'Zone:gaoxin', '拼音首字母'],
    ['长治高新区', 'Zone:gaoxin', '名称'],
    ['长治高心区', 'Zone:gaoxin', '同音'],
    ['长治高区新', 'Zone:gaoxin', '相近'],
    ['长治高新技术产业开发区', 'Zone:gaoxin', '缩写'],
    ['山西长治国家高新技术产业开发区', 'Zone:gaoxin', '缩写'],
    ['长治经济技术开发区', 'Zone:jingkai', '缩写'],
    ['zhangzixian', 'Region:140428', '拼音'],
    ['长子经济技术开发区', 'Zone:zhangzi', '别名：长子经济技术开发区'],
    ['光电led', 'Chain:led', '名称'],
    ['光伏', 'Chain:pv', '名称'],
    ['000725', 'Enterprise:a-000725', '代码：000725'],
    ['京东方科技集团', 'Enterprise:a-000725', '别名：京东方科技集团股份有限公司'],
    ['140428', 'Region:140428', '代码：140428'],
    ['S3', 'Source:S3', '代码：S3'],
  ])('%s', async (text, id, why) => {
    const hit = await first(text);
    expect([hit?.node.id, hit?.reason.zh]).toEqual([id, why]);
  });
});

it('finds lists and mechanisms that have no page, which are explored', async () => {
  expect(await first('特色专业镇')).toMatchObject({ node: { kind: 'LIST', paged: false } });
  expect(await first('项目建设年')).toMatchObject({ node: { kind: 'MECHANISM', paged: false, zone: null } });
  expect((await first('签约一批', { kinds: ['LIST'] }))?.node.paged).toBe(true);
});

it('says what was found of which name, and where the thing belongs', async () => {
  expect(await first('czgxq')).toMatchObject({
    node: { name: '长治高新区', kind: 'ZONE', where: { zh: '长治市' } },
    matched: '长治高新区',
    named: 'NAME',
    how: 'INITIALS',
    marks: [{ from: 0, until: 5 }],
  });
  const segment = await first('LED芯片', { kinds: ['SEGMENT'] });
  expect(segment?.node.chains).toContain('Chain:led');
  expect(segment?.node.where?.zh).toContain('光电LED');
  const industry = await first('3974');
  expect([industry?.node.id, industry?.named]).toEqual(['Industry:3974', 'CODE']);
  expect(industry?.node.chains.length).toBeGreaterThan(0);
  // An industry of which no chain has a segment.
  expect(await first('1514')).toMatchObject({ node: { id: 'Industry:1514', name: '黄酒制造', chains: [] } });
  const mechanism = await first('中欧班列', { kinds: ['MECHANISM'] });
  expect(mechanism?.node.zone).toMatch(/^Zone:/);
});

it('gives so many of each kind as wanted, and counts all', async () => {
  const hits = await search('玻璃', { perKind: 2 });
  const kinds = hits.map(({ node }) => node.kind);
  for (const kind of kinds) expect(kinds.filter((each) => each === kind).length).toBeLessThanOrEqual(2);
  const { searchCounts } = await api.ask<{ searchCounts: { kind: string; total: number; loose: number }[] }>(
    '{ searchCounts(text: "玻璃") { kind total loose } }',
  );
  const enterprises = searchCounts.find(({ kind }) => kind === 'ENTERPRISE');
  expect(enterprises?.total).toBe((await search('玻璃', { kinds: ['ENTERPRISE'], first: 200 })).length);
  expect(enterprises?.total).toBeGreaterThan(2);
});

it('puts what is in the area first among equals', async () => {
  const area = 'Region:140400';
  const places = (await search('科技', { kinds: ['ENTERPRISE'], area, first: 200 })).map(
    ({ node, how, named, marks }) =>
      `${how}${named}${marks[0]?.from === 0} ${node.where?.zh.includes('长治市') ?? true}`,
  );
  const started = places.filter((place) => place.startsWith('WRITTENNAMEfalse'));
  expect(new Set(started).size).toBe(2);
  expect(started).toEqual([...started].sort().reverse());
});

it('leaves out what only later sources tell of', async () => {
  const kinds = ['PROJECT'];
  const all = await search('项目', { kinds, first: 200 });
  const before = await search('项目', { kinds, first: 200, asOf: '2023-12-31' });
  expect(before.length).toBeGreaterThan(0);
  expect(before.length).toBeLessThan(all.length);
});

describe('what is typed is no syntax', () => {
  it.each([
    ['nothing', ''],
    ['spaces', ' \u3000\t'],
    ['control characters', '\u0000\u0001\u001b'],
    ['marks alone', '*.?+(){}[]^$|\\~&&"\'`:/'],
    ['half a surrogate pair', '\ud83d'],
  ])('%s finds nothing', async (_, text) => expect(await search(text)).toEqual([]));

  it('Lucene, Cypher and regular expressions are letters among others', async () => {
    for (const text of ['name:*', '长治~2', '(a+)+$', "x'}) DETACH DELETE n", '高新区 OR 1=1']) await search(text);
    expect((await first('长治*'))?.node.id).toBe((await first('长治'))?.node.id);
    expect((await first('“长治”　高新区\u0000'))?.node.id).toBe('Zone:gaoxin');
  });

  it('a text without end is refused', async () => {
    const { extensions, message } = await api.refusal(document, { text: '长'.repeat(101) });
    expect([extensions.code, extensions.argument]).toEqual(['TEXT_TOO_LONG', 'text']);
    expect(message.length).toBeLessThan(300);
  });

  it('so are pages, dates and areas that are none', async () => {
    const code = async (more: object) => (await api.refusal(document, { text: '长', ...more })).extensions.code;
    expect(await code({ first: 0 })).toBe('BAD_PAGE_SIZE');
    expect(await code({ perKind: 1000 })).toBe('BAD_PAGE_SIZE');
    expect(await code({ asOf: 'soon' })).toBe('BAD_DATE');
    expect(await code({ area: 'Region:nowhere' })).toBe('NOT_FOUND');
  });
});

it('a name that came with a change is found soon after', async () => {
  await api.graph.write((run) =>
    run({
      name: 'test/rename',
      text: `MATCH (p:Project {key: 'virtual-power-plant'}) SET p.name = '云上电厂'
        CREATE (:Change {key: 'test-rename', subject: 'Project:virtual-power-plant', subjectName: '虚拟电厂项目', kind: 'PROJECT_CHANGED'})
        MERGE (v:DataVersion {key: 'data'}) SET v.version = v.version + 1`,
    }),
  );
  await expect
    .poll(async () => (await first('云上电厂'))?.node.id, { timeout: 20_000 })
    .toBe('Project:virtual-power-plant');
  expect((await first('虚拟电厂项目'))?.reason.zh).toBe('曾用名：虚拟电厂项目');
});
