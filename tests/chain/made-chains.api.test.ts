import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeChain, revisionOf, undo } from '../change/change.ts';
import { useApi } from '../setup/api.ts';
import { filledIn, readIn, takeSheet } from '../survey/survey.ts';

/** What is asked about a chain made by staff, alone or beside the city's (tests/nation-chain/README.md). */
const api = useApi('nation-chain');
const AREA = 'Region:950100';
const UPSTREAM = ['灯具', 'led芯片', '荧光粉', '外延片', '回收镓', '衬底', '高纯氨'].map((name) => `Product:${name}`);
const CITY = 'Chain:n';
let made = '';
let change = '';

beforeAll(async () => {
  const outcome = await makeChain(api, {
    chain: { name: '照明自建链', nameEn: 'Light of ours', members: UPSTREAM, industry: 'Industry:C' },
  });
  made = String(outcome.subject?.id);
  change = String(outcome.change?.id);
});
afterAll(async () => {
  await undo(api, change, await revisionOf(api, made));
});

const segmentOf = async (name: string): Promise<string> => {
  const { node } = await api.ask<{ node: { segments: { id: string; name: string }[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Chain { segments { id name } } } }',
    { id: made },
  );
  return node.segments.find((segment) => segment.name === name)?.id ?? '';
};
const kindOf = async (segment: string): Promise<string> =>
  (
    await api.ask<{ gap: { kind: string } }>(
      'query ($chain: ID!, $segment: ID!, $area: ID!) { gap(chain: $chain, segment: $segment, area: $area) { kind } }',
      { chain: made, segment, area: AREA },
    )
  ).gap.kind;

describe('a survey sheet of a chain made by staff', () => {
  it('lists its unknown segments, with the kinds of its own map, apart from the city’s sheet', async () => {
    const sheet = await takeSheet(api, AREA, { chains: [made] });
    expect(sheet.rows.length).toBeGreaterThanOrEqual(5);
    for (const { segment, kind, chains } of sheet.rows) {
      expect(kind, segment.id).toBe(await kindOf(segment.id));
      expect(chains.map(({ id }) => id)).toContain(made);
    }
    const own = new Set(sheet.rows.map(({ segment }) => segment.id));
    expect(own).toContain(await segmentOf('衬底'));
    const ofCity = await takeSheet(api, AREA);
    expect(ofCity.rows.flatMap(({ chains }) => chains.map(({ id }) => id))).not.toContain(made);
    const mixed = await takeSheet(api, AREA, { chains: [CITY, made] });
    const alone = await takeSheet(api, AREA, { chains: [CITY] });
    expect(new Set(mixed.rows.map(({ segment }) => segment.id))).toEqual(
      new Set([...alone.rows.map(({ segment }) => segment.id), ...own]),
    );
  });

  it('is read back: nothing has changed since, and what it moves is told of its own gap list', async () => {
    const taken = await takeSheet(api, AREA, { chains: [made] });
    const [hinted, absent] = [await segmentOf('外延片'), await segmentOf('衬底')];
    const key = (id: string) => id.slice('Segment:'.length);
    const sheet = filledIn(taken, AREA, {
      [key(hinted)]: { result: '有', enterprises: '新外延厂', status: '量产' },
      [key(absent)]: { result: '没有' },
    });
    const tried = await readIn(api, sheet, true);
    expect([tried.faults, tried.changedRows, tried.userErrors]).toEqual([[], [], []]);
    expect(tried.findings.map(({ segment, before, after }) => [segment.id, before, after])).toEqual(
      expect.arrayContaining([
        [hinted, 'UNCERTAIN', expect.stringMatching(/^(COVERED|SINGLE_SOURCE)$/)],
        [absent, 'PRESUMED_MISSING', 'MISSING'],
      ]),
    );
    const [area] = tried.areas;
    expect(area?.before.total, 'the share of the city does not count it').toBe(area?.after.total);
    expect(area?.gaps.filter(({ chain }) => chain.id === made).map(({ segment }) => segment.id)).toEqual(
      expect.arrayContaining([hinted, absent]),
    );
    const written = await readIn(api, sheet);
    expect(written.userErrors).toEqual([]);
    expect(await kindOf(absent)).toBe('MISSING');
    await undo(api, String(written.change?.id), await revisionOf(api, AREA));
    expect(await kindOf(absent)).toBe('PRESUMED_MISSING');
  });
});

describe('filters that name it', () => {
  it('enterprises and projects in its segments', async () => {
    const asked = await api.ask<{
      ofMade: { nodes: { id: string }[]; totalCount: number };
      ofCity: { nodes: { id: string }[] };
      projects: { totalCount: number };
      mixed: { totalCount: number };
    }>(
      `query ($made: ID!, $city: ID!, $area: ID!) {
        ofMade: enterprises(chain: $made) { totalCount nodes { id } } ofCity: enterprises(chain: $city) { nodes { id } }
        projects(area: $area, chains: [$made]) { totalCount } mixed: projects(area: $area, chains: [$made, $city]) { totalCount } }`,
      { made, city: CITY, area: AREA },
    );
    expect(asked.ofMade.totalCount).toBe(asked.ofMade.nodes.length);
    // It holds segments of the city's chain: who is active in those is active on both.
    expect(asked.ofMade.nodes.length).toBeGreaterThan(0);
    expect(asked.mixed.totalCount).toBeGreaterThanOrEqual(asked.projects.totalCount);
  });

  it('opportunities of it and of the city’s chain together are those of each, ranked as one list', async () => {
    const ask = async (chains: string[]) =>
      (
        await api.ask<{
          opportunities: {
            nodes: { id: string; rank: number; merit: number; gap: { id: string; chain: { id: string } } }[];
          };
        }>(
          `query ($area: ID!, $chains: [ID!]) { opportunities(area: $area, chains: $chains, first: 200) {
            nodes { id rank merit gap { id chain { id } } } } }`,
          { area: AREA, chains },
        )
      ).opportunities.nodes;
    const [own, citys, both] = [await ask([made]), await ask([CITY]), await ask([CITY, made])];
    expect(own.length).toBeGreaterThan(0);
    expect(citys.length).toBeGreaterThan(0);
    expect(both.map(({ id }) => id).sort()).toEqual([...own, ...citys].map(({ id }) => id).sort());
    const merits = both.map(({ merit }) => merit);
    expect(merits).toEqual([...merits].sort((a, b) => b - a));
    expect(both[0]?.rank).toBe(1);
    expect(new Set(both.map(({ gap }) => gap.chain.id))).toEqual(new Set([made, CITY]));
  });

  it('a landing on it is never simulated beside one of the city’s chains: a sentence says why', async () => {
    const landing = (chain: string, segment: string) => ({ chain, segment, zone: 'Zone:none' });
    const question =
      'query ($area: ID!, $landings: [LandingInput!]!) { landing(area: $area, landings: $landings) { id } }';
    const ours = landing(made, await segmentOf('衬底'));
    // This city has no zone: all that is wrong with it.
    expect((await api.refusal(question, { area: AREA, landings: [ours] })).extensions).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'landings[0].zone',
    });
    const { extensions, message } = await api.refusal(question, {
      area: AREA,
      landings: [landing(CITY, 'Segment:n-lamp'), ours],
    });
    expect(extensions).toMatchObject({ code: 'MIXED_CHAINS', argument: 'landings[1].chain' });
    expect(message).toContain('“照明自建链”是自建链，单独评分');
  });
});
