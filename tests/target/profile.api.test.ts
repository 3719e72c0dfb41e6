import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** One enterprise in full, and the ways to our leaders (tests/visit-chain/README.md). */
const api = useApi('visit-chain');
type Said = { zh: string; en: string };
type Evidence = { statement: Said };
type Profile = {
  local: boolean;
  asOf: string;
  region: { id: string } | null;
  opportunities: { rank: number; gap: { segment: { id: string } } }[];
  supplies: { enterprise: { id: string }; segment: { id: string } | null; outward: boolean; evidence: Evidence[] }[];
  paths: {
    leader: { id: string };
    recorded: boolean;
    steps: { from: Said; relation: Said; to: Said; evidence: Evidence[] }[];
  }[];
  zones: {
    zone: { id: string };
    score: { low: number; mid: number; high: number };
    reasons: Said[];
    evidence: Evidence[];
  }[];
};

const FIELDS = `local asOf region { id } opportunities { rank gap { segment { id } } }
  supplies { enterprise { id } segment { id } outward evidence { statement { zh en } } }
  paths { leader { id } recorded steps { from { zh en } relation { zh en } to { zh en } evidence { statement { zh en } } } }
  zones { zone { id } score { low mid high } reasons { zh en } evidence { statement { zh en } } }`;

async function profile(enterprise: string, given = '', area = 'Region:970100'): Promise<Profile> {
  const { targetProfile } = await api.ask<{ targetProfile: Profile }>(
    `{ targetProfile(enterprise: "Enterprise:${enterprise}", area: "${area}" ${given}) { ${FIELDS} } }`,
  );
  return targetProfile;
}
const inEnglish = ({ steps }: Profile['paths'][number]): string[] =>
  steps.map(({ from, relation, to }) => `${from.en} ${relation.en} ${to.en}`);

describe('paths to local leaders', () => {
  it('are recorded ones first, with the evidence of each step, then what the chain says', async () => {
    const { paths } = await profile('mid-maker');
    expect(paths.map(({ leader, recorded }) => [leader.id, recorded])).toEqual([
      ['Enterprise:home-leader', true],
      ['Enterprise:home-leader', false],
    ]);
    expect(paths.map(inEnglish)).toEqual([
      ['Stock Maker supplies (Stock) Trader', 'Trader supplies Home Leader'],
      [
        'Stock Maker makes Stock',
        'Stock is an essential input of Part',
        'Part is an essential input of Body',
        'Body is an essential input of Kit, made at home by Home Leader',
      ],
    ]);
    expect(paths[0]?.steps.map(({ evidence }) => evidence.map(({ statement }) => statement.zh))).toEqual([
      ['mid-maker 供货给 trader。'],
      ['trader 供货给 home-leader。'],
    ]);
    expect(paths[1]?.steps[0]?.evidence).toHaveLength(1);
  });

  it('lead by a common project, too', async () => {
    const [first] = (await profile('partner')).paths;
    expect(first).toMatchObject({ leader: { id: 'Enterprise:core' }, recorded: true });
    expect(first && inEnglish(first)).toEqual(['Partner backs the project "Joint project" together with Home Core']);
    expect(first?.steps[0]?.evidence).toHaveLength(2);
  });

  it('are as of the date: the trader was not known to supply the leader in 2024', async () =>
    expect((await profile('mid-maker', 'asOf: "2024"')).paths.map(({ recorded }) => recorded)).toEqual([false]));

  it('never lead a leader to itself', async () => expect((await profile('home-leader')).paths).toEqual([]));
});

describe('the profile of an enterprise', () => {
  it('lists its opportunities, region and supplies both ways', async () => {
    const near = await profile('near-maker');
    expect(near).toMatchObject({ local: false, asOf: '2025-06-30', region: { id: 'Region:delta' } });
    expect(near.opportunities.map(({ rank, gap }) => [rank, gap.segment.id])).toEqual([
      [1, 'Segment:part'],
      [2, 'Segment:part'],
      [3, 'Segment:body'],
    ]);
    expect(near.supplies).toMatchObject([
      { enterprise: { id: 'Enterprise:home-leader' }, segment: { id: 'Segment:part' }, outward: true },
    ]);
    expect(near.supplies[0]?.evidence).toHaveLength(1);
    expect((await profile('trader')).supplies.map(({ enterprise, outward }) => [enterprise.id, outward])).toEqual([
      ['Enterprise:home-leader', true],
      ['Enterprise:mid-maker', false],
    ]);
  });

  it('of a local one has nothing to attract, but its ties', async () => {
    const local = await profile('screw-maker');
    expect(local).toMatchObject({ local: true, opportunities: [], zones: [] });
    expect(local.paths.map(({ recorded }) => recorded)).toEqual([true, false]);
    expect((await profile('screw-maker', '', 'Zone:north')).local).toBe(true);
  });

  it('of one known only to the province is neither local nor a target', async () =>
    expect(await profile('somewhere')).toMatchObject({ local: false, opportunities: [], zones: [] }));

  it('names the zones that suit its best opportunity, the unknown said', async () => {
    const { zones } = await profile('partner');
    expect(zones.map(({ zone, score }) => [zone.id, score.low, score.mid, score.high])).toEqual([
      ['Zone:north', 75, 87.5, 100],
      ['Zone:north-park', 75, 87.5, 100],
      ['Zone:south', 50, 50, 50],
    ]);
    expect(zones[0]?.reasons.map(({ zh }) => zh)).toEqual([
      '套件链是北区的优先产业链。',
      '有可供土地：120 亩（2025-06）。',
      '厂房未知：在建厂房 3 栋（2024），没有来源说可否租购。',
    ]);
    expect(zones[2]?.reasons.map(({ en }) => en)).toEqual([
      'Its industry (Metal products) is among the priorities of West County.',
      'A source says that it is short of land (2025-06).',
      'A source says that it has no factory space on offer.',
    ]);
    expect(zones.every(({ evidence }) => evidence.length >= 2)).toBe(true);
  });

  it('looks for zones inside the area only, and knows no later source', async () => {
    expect((await profile('partner', '', 'Region:970102')).zones.map(({ zone }) => zone.id)).toEqual(['Zone:south']);
    const south = (await profile('partner', 'asOf: "2024"')).zones.find(({ zone }) => zone.id === 'Zone:south');
    // In 2024 only the missing factory space was told: 0-50 for priority, 0-25 for land.
    expect(south?.score).toEqual({ low: 0, mid: 37.5, high: 75 });
    expect(south?.reasons[1]?.zh).toMatch(/土地未知：出让过标准地 300 亩/);
  });

  it.each([
    ['enterprise: "Enterprise:nobody", area: "Region:970100"', 'NOT_FOUND'],
    ['enterprise: "nobody", area: "Region:970100"', 'BAD_ID'],
    ['enterprise: "Enterprise:partner", area: "Region:1"', 'NOT_FOUND'],
    ['enterprise: "Enterprise:partner", area: "Region:970100", asOf: "x"', 'BAD_DATE'],
    ['enterprise: "Enterprise:partner", area: "Region:970100", weights: [{ factor: "LUCK", weight: 1 }]', 'BAD_WEIGHT'],
  ])('refuses %s: %s', async (given, code) =>
    expect((await api.refusal(`{ targetProfile(${given}) { local } }`)).extensions.code).toBe(code),
  );
});
