import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** What the documents behind the seed are known to say. */
const api = useApi('seed');
const area = 'Region:140400';

async function origins<T>(fields: string, asOf: string | null = null): Promise<T> {
  const answer = await api.ask<{ origins: T }>(
    `query ($area: ID!, $asOf: Date) { origins(area: $area, asOf: $asOf) { ${fields} } }`,
    { area, asOf },
  );
  return answer.origins;
}

type Source = { region: { name: string }; projects: string[]; targeted: string; uninvited: string[]; money: object };
const sources = async (asOf: string | null = null) => {
  const found = await origins<{ sources: Source[] }>(
    'sources { region { name } projects targeted uninvited inferred money { knownWan bound unknown } }',
    asOf,
  );
  return new Map(found.sources.map((source) => [source.region.name, source]));
};

describe('source regions', () => {
  it('Hong Kong, Zhejiang and Guangdong, with the sums that are stated and those that are not', async () => {
    const found = await sources();
    expect(found.size).toBe(34);
    expect(found.get('香港特别行政区')).toMatchObject({
      projects: ['Project:ruilai-smart-hardware', 'Project:ruixuan-storage-battery'],
      ...{ money: { knownWan: 90_000, bound: 'EXACT', unknown: 0 }, targeted: 'IN', inferred: 0 },
    });
    expect(found.get('浙江省')).toMatchObject({
      projects: ['Project:dongyang-production-base', 'Project:zhangzi-dried-food'],
      money: { knownWan: 0, unknown: 2 },
    });
    expect(found.get('广东省')).toMatchObject({
      projects: ['Project:btr-anode', 'Project:jujing-touch-display', 'Project:konka-mled-centre'],
      money: { knownWan: 450_000, unknown: 2 },
    });
    // Zones look for investors in Beijing, and nobody from there is known to back a project.
    expect(found.get('北京市')).toMatchObject({ projects: [], targeted: 'IN' });
    expect(found.get('四川省')).toMatchObject({ targeted: 'MAYBE' });
  });

  it('at the end of 2023 Hong Kong had come without being a target, and Zhejiang had not come', async () => {
    const found = await sources('2023-12');
    expect(found.get('香港特别行政区')).toMatchObject({
      targeted: 'OUT',
      uninvited: [{}, {}].map(() => expect.any(String)),
    });
    expect(found.get('浙江省')).toMatchObject({ projects: [] });
  });

  it('every project has one origin, and the totals say so', async () => {
    const found = await origins<{
      projects: { origin: string; because: string | null }[];
      outside: { projects: number };
      homeGrown: { projects: number };
      unknown: { projects: number };
    }>('projects { origin because } outside { projects } homeGrown { projects } unknown { projects }');
    const { outside, homeGrown, unknown, projects } = found;
    expect(outside.projects + homeGrown.projects + unknown.projects).toBe(projects.length);
    expect(unknown.projects).toBeGreaterThan(outside.projects);
    for (const { origin, because } of projects) expect(because !== null).toBe(origin === 'UNKNOWN');
  });
});

describe('target regions', () => {
  type Region = {
    region: { name: string };
    outcome: string;
    undecided: string[];
    aims: { of: { name: string }; outcome: string }[];
  };
  it('Huguan looks in Zhejiang, and Zhejiang came elsewhere; whether it is Hangzhou cannot be said', async () => {
    const { regions } = await origins<{ regions: Region[] }>(
      'regions { region { name } outcome undecided aims { of { name } outcome } }',
    );
    const at = (name: string) => regions.find(({ region }) => region.name === name);
    expect(at('浙江省')).toMatchObject({ outcome: 'CAME', aims: [{ of: { name: '壶关县' }, outcome: 'ELSEWHERE' }] });
    expect(at('杭州市')).toMatchObject({ outcome: 'UNDECIDED', undecided: ['Project:zhangzi-dried-food'] });
    expect(at('北京市')).toMatchObject({ outcome: 'NOTHING_SEEN' });
    expect(at('东阳市')).toMatchObject({ aims: [{ of: { name: '潞城区' }, outcome: 'CAME' }] });
  });
});

describe('enclaves and cooperation', () => {
  type Enclave = {
    name: string;
    of: { name: string } | null;
    place: { name: string } | null;
    tenantCount: number | null;
  };
  const fields = `enclaves { name of { name } place { name } tenants { name unnamed countLow statement } tenantCount
    figures { value unit } brought { project statement place { name } } provinces }`;
  it('the three of Shangdang, who sits in them, what they landed at home', async () => {
    const { enclaves } = await origins<{ enclaves: Enclave[] }>(fields);
    const at = (name: string) => enclaves.find((enclave) => enclave.name === name);
    expect(at('上党区深圳科创飞地')).toMatchObject({
      ...{ of: { name: '上党区' }, place: { name: '深圳市' }, provinces: ['Region:440000'] },
      tenants: [{ unnamed: true, countLow: 8, statement: 'Assertion:enterprises/enclave-shenzhen-firms' }],
      ...{ tenantCount: 8, figures: [{ value: 8, unit: '家' }] },
      brought: [
        {
          ...{ project: 'Project:enclave-smart-equipment', place: { name: '长治市' } },
          statement: 'Assertion:brought_by/enclave-smart-equipment/enclave-shenzhen',
        },
      ],
    });
    expect(at('上党区上海科创飞地')).toMatchObject({ tenants: [{ name: '上海理工大学' }], tenantCount: 1 });
    expect(at('上党区北京科创飞地')).toMatchObject({ tenants: [], tenantCount: null, figures: [{ value: 2 }] });
    expect(at('潞城“飞地招商”')).toMatchObject({
      place: null,
      brought: [{ project: 'Project:dongyang-production-base' }],
    });
    const evidence = await api.ask<{ evidence: object[] }>(
      '{ evidence(of: "Assertion:brought_by/enclave-smart-equipment/enclave-shenzhen") { locator } }',
    );
    expect(evidence).toEqual({ evidence: [{ locator: 'L90' }] });
  });
  it('none of them was known in 2024', async () => {
    const { enclaves } = await origins<{ enclaves: Enclave[] }>(fields, '2024-12');
    expect(enclaves.map(({ name }) => name)).toEqual(['与东部共建园区']);
  });
  it('the Beijing programme brought three projects, which are not from Beijing for that', async () => {
    const { mechanisms } = await origins<{ mechanisms: { mechanism: string; brought: { project: string }[] }[] }>(
      'mechanisms { mechanism kind provinces brought { project } }',
    );
    expect(mechanisms.find(({ mechanism }) => mechanism === 'Mechanism:gaoxin-beijing-programme')).toEqual({
      ...{ mechanism: 'Mechanism:gaoxin-beijing-programme', kind: 'COOPERATION', provinces: ['Region:110000'] },
      brought: ['anbotaike-drugs', 'semiconductor-phototherapy', 'zhongke-luan-equipment'].map((key) => ({
        project: `Project:${key}`,
      })),
    });
  });
});

it('zones without a stated county stand in none of the twelve', async () => {
  type Zones = { zones: { zone: { name: string } }[] };
  const { parts, elsewhere } = await origins<{
    parts: { part: { tile: object | null }; contents: Zones }[];
    elsewhere: Zones;
  }>(
    'parts { part { tile { row column } } contents { zones { zone { name } } } } elsewhere { zones { zone { name } } }',
  );
  expect(parts).toHaveLength(12);
  expect(parts.every(({ part }) => part.tile !== null)).toBe(true);
  const names = ({ zones }: Zones) => zones.map(({ zone }) => zone.name);
  expect(names(elsewhere)).toEqual(expect.arrayContaining(['长治高新区', '长治经开区']));
  expect(parts.flatMap(({ contents }) => names(contents))).not.toContain('长治高新区');
});
