import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');
async function keys(filter: string): Promise<string[]> {
  const { enterprises } = await api.ask<{ enterprises: { totalCount: number; nodes: { id: string }[] } }>(
    `{ enterprises(${filter} first: 200) { totalCount nodes { id } } }`,
  );
  expect(enterprises.totalCount).toBe(enterprises.nodes.length);
  return enterprises.nodes.map(({ id }) => id.replace('Enterprise:', ''));
}

describe('the list of enterprises', () => {
  it.each([
    ['located in a zone or its parks', 'area: "Zone:west"', ['backer', 'west-maker']],
    ['active in a chain', 'chain: "Chain:cross"', ['branch']],
    ['active in a segment', 'segment: "Segment:m"', ['leader']],
    ['in a segment that is not of the chain', 'chain: "Chain:cross", segment: "Segment:m"', []],
    ['of an industry', 'industry: "Industry:C"', []],
    ['behind a project', 'role: BACKER', ['backer']],
    ['leading from a county', 'role: LEADER, area: "Region:990101"', ['edge-leader', 'leader', 'pilot-works']],
    ['decidedly from elsewhere', 'local: false', ['branch', 'far-b']],
    ['decidedly from elsewhere, as seen from a zone', 'local: false, area: "Zone:west"', ['branch', 'far-b']],
    ['elsewhere, by a part of the name', 'local: false, name: " 外市 "', ['branch', 'far-b']],
    ['by a stock code', 'name: "990001"', ['far-b']],
    ['by a name that is empty: all that match otherwise', 'local: false, name: " "', ['branch', 'far-b']],
    ['of the city, in one of its zones', 'local: true, area: "Zone:west"', ['backer', 'west-maker']],
  ])('%s', async (_, filter, expected) => expect(await keys(filter)).toEqual(expected));

  it('local ones are those of the city', async () => {
    const local = await keys('local: true');
    expect(local).toEqual(expect.arrayContaining(['leader', 'institute', 'west-maker']));
    for (const undecided of ['province-maker', 'unplaced-maker']) expect(local).not.toContain(undecided);
  });

  it.each(['area', 'chain', 'segment', 'industry'])('an empty text is no %s', async (argument) =>
    expect((await api.refusal(`{ enterprises(${argument}: "") { totalCount } }`)).extensions.code).toBe('BAD_ID'),
  );
});

describe('an enterprise', () => {
  const fields = `id name nameEn kind code aliases unnamed countLow place placeName province industry { id }
    activities { segment { id } status function place capacity evidence { statement { zh } source { id } } }
    leaderships { chain { id } kind level issuer from until evidence { locator } }
    projects { id phaseOf { id } } evidence { statement { zh en } }`;
  const ask = async (key: string) =>
    (await api.ask<{ node: object }>(`{ node(id: "Enterprise:${key}") { ... on Enterprise { ${fields} } } }`)).node;

  it('with all that is known of it', async () =>
    expect(await ask('leader')).toMatchObject({
      name: '测试龙头',
      placeName: '东区',
      province: '测试省',
      activities: [
        { segment: { id: 'Segment:m' }, status: 'OPERATING', evidence: [{ source: { id: 'Source:T-2024-12' } }] },
      ],
      leaderships: [
        { chain: { id: 'Chain:tiny' }, kind: 'LEADER', level: 'CITY', issuer: '测试市', from: '2023', until: null },
      ],
      projects: [],
      evidence: expect.arrayContaining([
        { statement: { zh: '测试龙头是一家企业。', en: 'Test Leader is an enterprise.' } },
      ]),
    }));
  it('as it was known at a date', async () => {
    const at = async (asOf: string) => {
      const document = `{ node(id: "Enterprise:leader") { ... on Enterprise {
        activities(asOf: "${asOf}") { segment { id } } leaderships(asOf: "${asOf}") { kind } evidence(asOf: "${asOf}") { locator } } } }`;
      return (await api.ask<{ node: Record<'activities' | 'leaderships' | 'evidence', object[]> }>(document)).node;
    };
    expect(await at('2024-11')).toEqual({ activities: [], leaderships: [], evidence: [] });
    const { activities, leaderships, evidence } = await at('2024-12');
    expect([activities.length, leaderships.length]).toEqual([1, 1]);
    expect(evidence.length).toBeGreaterThan(0);
  });
  it('behind a project and its phase', async () =>
    expect(await ask('backer')).toMatchObject({
      projects: [
        { id: 'Project:backed', phaseOf: null },
        { id: 'Project:backed-phase-2', phaseOf: { id: 'Project:backed' } },
      ],
    }));
  it('whose place is unknown, stays so', async () =>
    expect(await ask('unplaced-maker')).toMatchObject({
      place: null,
      placeName: null,
      province: null,
      industry: null,
    }));
});
