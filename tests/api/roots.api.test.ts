import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

type Id = { id: string };

/** Every root field once, by its names in the tiny world. */
const api = useApi('tiny-chain');

describe('the lists of the root', () => {
  it('chains, in the order of the package', async () =>
    expect(
      (await api.ask<{ chains: object[] }>('{ chains { id name nameEn segmentCount origin version note { zh } } }'))
        .chains,
    ).toEqual([
      {
        id: 'Chain:tiny',
        name: '小链',
        nameEn: 'Tiny chain',
        segmentCount: 5,
        origin: 'TEMPLATE',
        version: '1',
        note: null,
      },
      {
        id: 'Chain:edge',
        name: '边角链',
        nameEn: 'Edge-case chain',
        segmentCount: 26,
        origin: 'TEMPLATE',
        version: '1',
        note: null,
      },
      {
        id: 'Chain:cross',
        name: '邻链',
        nameEn: 'Neighbour chain',
        segmentCount: 2,
        origin: 'TEMPLATE',
        version: '1',
        note: null,
      },
    ]));

  it('areas, each followed by what is inside it, and only of cities with facts of their own', async () =>
    expect(
      (await api.ask<{ areas: (Id & { name: string })[] }>('{ areas { id name kind parent } }')).areas,
    ).toMatchObject([
      { id: 'Region:990100', name: '测试市', kind: 'CITY', parent: 'Region:990000' },
      { id: 'Region:990101', name: '甲县', kind: 'COUNTY' },
      { id: 'Zone:east', name: '东区', kind: 'DEVELOPMENT_ZONE' },
      { id: 'Zone:east-park', name: '东区产业园', kind: 'PARK', parent: 'Zone:east' },
      { id: 'Region:990102', name: '乙县', kind: 'COUNTY' },
      { id: 'Zone:west', name: '西区' },
    ]));

  it('zones with what stands in them', async () => {
    const { zones } = await api.ask<{ zones: Id[] }>(
      '{ zones { id parent industrial enterpriseCount projectCount evidence { statement { zh } locator source { id } } } }',
    );
    expect(zones).toHaveLength(3);
    expect(zones.find(({ id }) => id === 'Zone:east')).toMatchObject({
      parent: 'Region:990101',
      industrial: true,
      enterpriseCount: 9,
      projectCount: 2,
      evidence: [{ statement: { zh: '东区在甲县。' }, locator: 'L1', source: { id: 'Source:T-2024-12' } }],
    });
  });

  it('sources with the date as written', async () => {
    const { sources } = await api.ask<{ sources: Id[] }>(
      '{ sources { id title kind date dateStanding statementCount publisher } }',
    );
    expect(sources.map(({ id }) => id).slice(0, 2)).toEqual(['Source:T-2025-06', 'Source:T-2024-12']);
    expect(sources.find(({ id }) => id === 'Source:T-2024-01')).toMatchObject({ date: '2024-01', kind: 'DOCUMENT' });
    expect(sources.at(-1)).toMatchObject({ id: 'Source:T-REF', kind: 'REFERENCE', date: null, dateStanding: null });
  });

  it('industries with their level and the wider one', async () =>
    expect(
      (
        await api.ask<{ industries: object[] }>(
          '{ industries { id code name level parent segmentCount enterpriseCount } }',
        )
      ).industries,
    ).toEqual([
      {
        id: 'Industry:06',
        code: '06',
        name: '煤炭开采和洗选业',
        level: 2,
        parent: null,
        segmentCount: 1,
        // far-b, by its further classification.
        enterpriseCount: 1,
      },
      {
        id: 'Industry:39',
        code: '39',
        name: '计算机、通信和其他电子设备制造业',
        level: 2,
        parent: 'Industry:C',
        segmentCount: 32,
        enterpriseCount: 0,
      },
      { id: 'Industry:C', code: 'C', name: '制造业', level: 1, parent: null, segmentCount: 32, enterpriseCount: 0 },
    ]));
});

describe('the overview', () => {
  it('has a row for every chain, the most complete first, with the sources it rests on', async () => {
    const { overview } = await api.ask<{ overview: { chains: { completeness: { low: number } }[] } }>(
      `{ overview(area: "Region:990100", asOf: "2025-06-30") { area { id } asOf sourcesFrom sourcesUntil sourceCount
          chains { id chain { id } completeness { low high coverage } counts { kind count } gapCount unknownCount
            leaders { kind enterprise { id } } topGap { id segment { id } kind } } } }`,
    );
    expect(overview).toMatchObject({
      area: { id: 'Region:990100' },
      asOf: '2025-06-30',
      sourcesFrom: '2022-03-31',
      sourcesUntil: '2025-06-30',
      sourceCount: 6,
    });
    const lows = overview.chains.map(({ completeness }) => completeness.low);
    expect(lows).toEqual([...lows].sort((a, b) => b - a));
    expect(overview.chains.find((row) => JSON.stringify(row).includes('Chain:tiny'))).toMatchObject({
      id: 'ChainOverview:tiny|Region:990100|2025-06-30',
      gapCount: 1,
      unknownCount: 2,
      leaders: [{ kind: 'LEADER', enterprise: { id: 'Enterprise:leader' } }],
      topGap: { segment: { id: 'Segment:c' }, kind: 'STALLED' },
      counts: expect.arrayContaining([
        { kind: 'COVERED', count: 2 },
        { kind: 'MISSING', count: 0 },
      ]),
    });
  });
});

describe('the chain map', () => {
  it('gives columns of equal length, and inputs as indexes into them', async () => {
    const { chainMap } = await api.ask<{
      chainMap: { segments: Record<string, unknown[]>; inputs: Record<string, unknown[]> };
    }>(
      `{ chainMap(chain: "Chain:edge", area: "Region:990100", asOf: "2025-06-30") { surveyState segments {
          id name nameEn side group groupEn lane upstreamness reach kind flags severity severityFloor suppliers suppliersAtLeast
          projects stageLow stageHigh leader conflict recruitable } inputs { source target essential returning } } }`,
    );
    expect(chainMap).toMatchObject({ surveyState: 'PARTIAL' });
    const { segments, inputs } = chainMap;
    expect(new Set(Object.values(segments).map(({ length }) => length))).toEqual(new Set([26]));
    const place = (id: string) => segments.id?.indexOf(`Segment:${id}`) ?? -1;
    expect([segments.side?.[place('e-machine')], segments.groupEn?.[place('e-machine')]]).toEqual([true, 'Equipment']);
    expect(segments.conflict?.[place('e-backed')], 'two figures of its project disagree').toBe(true);
    const edges = inputs.source?.map((source, index) => [source, inputs.target?.[index], inputs.returning?.[index]]);
    expect(edges).toContainEqual([place('e-raw'), place('e-single'), false]);
    expect(edges).toContainEqual([place('e-final'), place('e-raw'), true]);
  });

  it('lists inputs that cross chains apart', async () => {
    const { chainMap } = await api.ask<{ chainMap: { crossing: object } }>(
      `{ chainMap(chain: "Chain:cross", area: "Region:990100") { leaders { enterprise { id } }
          crossing { segment other otherName otherNameEn otherChain outward essential } } }`,
    );
    expect(chainMap).toMatchObject({
      leaders: [{ enterprise: { id: 'Enterprise:branch' } }],
      crossing: {
        other: ['Segment:e-single'],
        otherName: ['只有一家'],
        otherChain: ['Chain:edge'],
        outward: [true],
        essential: [true],
      },
    });
  });
});
