import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('seed');
const CITY = 'Region:140400';

type Named = { id: string; name: string };
type Count = { stated: number; inferred: number; state: string; violated: boolean };
type Overlap = { chain: Named | null; zones: Named[] };
type Standing = {
  id: string;
  zone: Named;
  priorities: { chain: Named | null; rank: string; assertion: string; projectCount: number; enterpriseCount: number }[];
  widerPriorities: { area: Named; chain: Named | null }[];
  check: { leading: Count; auxiliary: Count; sentence: { zh: string } };
  overlaps: Overlap[];
  projects: { project: Named; stageFrom: number | null; stopped: boolean; match: string; chains: Named[] }[];
  enterprises: { enterprise: Named; operating: boolean; match: string }[];
  chains: { chain: Named; rank: string | null; projectCount: number; enterpriseCount: number }[];
  land: {
    observations: { value: number; unit: string }[];
    projects: { value: number; stated: number; unstated: number };
  };
  mechanisms: { id: string; kind: string; area: Named }[];
  widerMechanisms: { id: string; area: Named }[];
};
const STANDING = `id zone { id name } priorities { chain { id name } rank assertion projectCount enterpriseCount }
  widerPriorities { area { id name } chain { id name } }
  check { leading { stated inferred state violated } auxiliary { stated inferred state violated } sentence { zh } }
  overlaps { chain { id name } zones { id name } }
  projects { project { id name } stageFrom stopped match chains { id name } }
  enterprises { enterprise { id name } operating match }
  chains { chain { id name } rank projectCount enterpriseCount }
  land { observations { value unit } projects { value stated unstated } }
  mechanisms { id kind area { id name } } widerMechanisms { id area { id name } }`;

type Board = {
  asOf: string;
  rule: {
    leading: number;
    auxiliaryLow: number;
    auxiliaryHigh: number;
    mechanism: { id: string; rules: object };
  } | null;
  zones: Standing[];
  overlaps: Overlap[];
};
const board = async (area: string, asOf?: string) =>
  (
    await api.ask<{ zoneBoard: Board }>(
      `query ($area: ID!, $asOf: Date) { zoneBoard(area: $area, asOf: $asOf) { asOf
        rule { leading auxiliaryLow auxiliaryHigh mechanism { id rules { zh en } } }
        zones { ${STANDING} } overlaps { chain { id name } zones { id name } } } }`,
      { area, asOf },
    )
  ).zoneBoard;
const standing = async (zone: string, asOf?: string) =>
  (
    await api.ask<{ zoneStanding: Standing }>(
      `query ($zone: ID!, $asOf: Date) { zoneStanding(zone: $zone, asOf: $asOf) { ${STANDING} } }`,
      { zone, asOf },
    )
  ).zoneStanding;

describe('the board of the city', () => {
  it('lists the eleven zones that are named, without parks and enclaves', async () => {
    const { zones } = await board(CITY);
    expect(zones).toHaveLength(11);
    expect(zones.map(({ zone }) => zone.id)).not.toContain('Zone:danzhu-park');
  });

  it('cites its rule, and has none before the rule is known', async () => {
    expect((await board(CITY)).rule).toEqual({
      leading: 2,
      auxiliaryLow: 1,
      auxiliaryHigh: 3,
      mechanism: {
        id: 'Mechanism:two-leading-three-auxiliary',
        rules: { zh: '主导2个；辅助1—3个', en: 'Two leading; one to three auxiliary' },
      },
    });
    const before = await board(CITY, '2024-12-31');
    expect(before.rule).toBeNull();
    expect(before.zones.every(({ check }) => check.leading.state === 'NO_RULE')).toBe(true);
  });

  it('accuses no zone: what is inferred or unseen is no violation', async () => {
    const { zones } = await board(CITY);
    const state = (id: string) => zones.find(({ zone }) => zone.id === id)?.check;
    expect(state('Zone:jingkai')?.leading).toEqual({ stated: 4, inferred: 4, state: 'TOO_MANY', violated: false });
    expect(state('Zone:gaoxin')).toMatchObject({
      leading: { stated: 1, inferred: 1, state: 'TOO_FEW' },
      auxiliary: { stated: 0, state: 'NOT_STATED' },
    });
    expect(state('Zone:huguan')?.leading.state).toBe('NOT_STATED');
    expect(zones.some(({ check }) => check.leading.violated || check.auxiliary.violated)).toBe(false);
  });

  it('shows which zones lead with the same chain', async () => {
    const overlaps = (await board(CITY)).overlaps.map(({ chain, zones }) => [chain?.id, zones.map(({ id }) => id)]);
    expect(overlaps).toEqual([
      ['Chain:coal-chemical', ['Zone:qinyuan', 'Zone:xiangyuan']],
      ['Chain:pv', ['Zone:jingkai', 'Zone:licheng']],
    ]);
  });

  it('of a county has its zones, and overlaps with zones outside it', async () => {
    const { zones, overlaps } = await board('Region:140426');
    expect(zones.map(({ zone }) => zone.id)).toEqual(['Zone:licheng']);
    expect(overlaps).toMatchObject([
      { chain: { id: 'Chain:pv' }, zones: [{ id: 'Zone:jingkai' }, { id: 'Zone:licheng' }] },
    ]);
  });

  it('knows nothing before the first source', async () => {
    const { zones, overlaps } = await board(CITY, '2023-05-31');
    expect(overlaps).toEqual([]);
    for (const { priorities, projects, mechanisms } of zones)
      expect([priorities, projects, mechanisms]).toEqual([[], [], []]);
  });
});

describe('a zone', () => {
  it('is the same on the board and by itself', async () => {
    const { zones } = await board(CITY);
    expect(await standing('Zone:licheng')).toEqual(zones.find(({ zone }) => zone.id === 'Zone:licheng'));
  });

  it('shows which projects lie in none of its priorities, and which priorities have none', async () => {
    const zhangzi = await standing('Zone:zhangzi');
    const match = new Map(zhangzi.projects.map(({ project, match }) => [project.id, match]));
    expect(match.get('Project:zhangzi-dried-food')).toBe('INSIDE');
    expect(match.get('Project:ruixuan-storage-battery')).toBe('OUTSIDE');
    expect(match.get('Project:zhangzi-new-materials-park-project')).toBe('UNKNOWN');
    const food = zhangzi.priorities.find(({ chain }) => chain?.id === 'Chain:food');
    expect(food?.projectCount).toBe(
      zhangzi.projects.filter(({ match, stopped }) => match === 'INSIDE' && !stopped).length,
    );
    expect(food?.assertion).toBe('Assertion:zone_priorities/Zone:zhangzi/Chain:food');
  });

  it('a zone without a known priority has nothing to match', async () => {
    const huguan = await standing('Zone:huguan');
    expect(huguan.priorities).toEqual([]);
    expect(new Set(huguan.projects.map(({ match }) => match))).toEqual(
      new Set(huguan.projects.length > 0 ? ['NO_PRIORITIES'] : []),
    );
  });

  it.each([
    ['Zone:equipment-park', 'investment', 29_000],
    ['Zone:lithium-park', 'land', 306],
  ] as const)('%s: one phase tells its %s, the whole does not: at least %s', async (zone, what, value) => {
    const { zoneStanding } = await api.ask<{ zoneStanding: { investment: object; land: { projects: object } } }>(
      `{ zoneStanding(zone: "${zone}") { investment { value bound stated unstated } land { projects { value bound stated unstated } } } }`,
    );
    expect(what === 'land' ? zoneStanding.land.projects : zoneStanding.investment).toEqual({
      value,
      bound: 'AT_LEAST',
      stated: 1,
      unstated: 1,
    });
  });

  it('has its land: 474.69 mu in 6 parcels granted by the High-tech Zone', async () => {
    const { land } = await standing('Zone:gaoxin');
    expect(land.observations).toEqual(
      expect.arrayContaining([
        { value: 474.69, unit: '亩' },
        { value: 6, unit: '宗' },
      ]),
    );
    expect(land.projects.value).toBeGreaterThan(0);
    expect(land.projects.unstated).toBeGreaterThan(0);
  });

  it('has its own mechanisms, and those of the areas around it apart', async () => {
    const zhangzi = await standing('Zone:zhangzi');
    expect(zhangzi.mechanisms.map(({ id }) => id)).toContain('Mechanism:zhangzi-three-reforms');
    expect(zhangzi.mechanisms.every(({ area }) => area.id === 'Zone:zhangzi')).toBe(true);
    const [nearest] = zhangzi.widerMechanisms;
    expect(nearest?.area.id).toBe('Region:140428');
    expect(zhangzi.widerMechanisms.map(({ id }) => id)).toContain('Mechanism:two-leading-three-auxiliary');
  });

  it('carries the date in its id', async () =>
    expect((await standing('Zone:gaoxin', '2024-12')).id).toBe('ZoneStanding:gaoxin|2024-12-31'));
});

describe('refuses', () => {
  const document = 'query ($zone: ID!, $asOf: Date) { zoneStanding(zone: $zone, asOf: $asOf) { id } }';
  it.each([
    ['an unknown zone', { zone: 'Zone:gaoxn' }, 'NOT_FOUND'],
    ['a region', { zone: CITY }, 'NOT_FOUND'],
    ['what is no id', { zone: 'gaoxin' }, 'BAD_ID'],
    ['a date that never was', { zone: 'Zone:gaoxin', asOf: '2025-13' }, 'BAD_DATE'],
  ])('%s', async (_, variables, code) => expect((await api.refusal(document, variables)).extensions.code).toBe(code));
  it('an unknown area of a board', async () =>
    expect((await api.refusal('{ zoneBoard(area: "Region:999999") { asOf } }')).extensions).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'area',
    }));
});
