import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');
const document = `query ($enterprise: ID!, $area: ID!) { cascade(enterprise: $enterprise, area: $area, asOf: "2025-06-30") {
  enterprise { id } area { id } asOf enterpriseCount systemicRisk weighted rounds assumption { zh en }
  segments { chain { id } segment { id } output loss round essential }
  enterprises { enterprise { id } loss leads round } } }`;

type Cascade = {
  area: { id: string };
  asOf: string;
  enterpriseCount: number;
  systemicRisk: number;
  weighted: boolean;
  rounds: number;
  assumption: { zh: string; en: string };
  segments: { segment: { id: string }; loss: number; round: number; essential: boolean }[];
  enterprises: { enterprise: { id: string }; loss: number; leads: boolean; round: number }[];
};
const keyOf = (id: string) => id.replace('Enterprise:', '');
const remove = async (enterprise: string, area = 'Region:990100') =>
  (await api.ask<{ cascade: Cascade }>(document, { enterprise: `Enterprise:${enterprise}`, area })).cascade;

describe('without the only maker of k-base', () => {
  it('e-single falls, and with it the final product of another chain and its leader', async () => {
    const { segments, enterprises, rounds, enterpriseCount } = await remove('branch');
    expect(segments.map(({ segment, loss, round, essential }) => [segment.id, loss, round, essential])).toEqual([
      ['Segment:e-final', 1, 2, true],
      ['Segment:e-single', 1, 1, true],
      ['Segment:k-base', 1, 0, false],
    ]);
    expect(enterprises.map(({ enterprise, leads, round }) => [enterprise.id, leads, round])).toEqual([
      ['Enterprise:branch', true, 0],
      ['Enterprise:edge-leader', true, 2],
      ['Enterprise:single-maker', false, 1],
    ]);
    expect([rounds, enterpriseCount]).toEqual([2, 3]);
  });

  it('is the same from a smaller area: a city supplies as a whole', async () => {
    const [city, zone] = [await remove('branch'), await remove('branch', 'Zone:east')];
    expect(zone.area.id).toBe('Zone:east');
    expect({ ...zone, area: city.area }).toEqual(city);
  });

  it('says what it assumes', async () => {
    const { assumption, weighted, systemicRisk } = await remove('branch');
    expect(weighted).toBe(false);
    expect(systemicRisk).toBeGreaterThan(0);
    expect(systemicRisk).toBeLessThan(1);
    expect(assumption.zh).toMatch(/外购.*上限/);
    expect(assumption.en).toMatch(/bought elsewhere.*upper bounds/);
  });
});

it('an optional input takes its share: one of the eight that are made here', async () => {
  const { segments } = await remove('overlap-maker');
  expect(segments.map(({ segment, loss, essential }) => [segment.id, loss, essential])).toEqual([
    ['Segment:e-overlap', 1, false],
    ['Segment:e-final', 0.125, false],
  ]);
});

describe('what cannot be removed is refused in words', () => {
  const refuse = (enterprise: string, area = 'Region:990100') => api.refusal(document, { enterprise, area });
  it.each(['far-b', 'captioned', 'institute', 'closed-maker', 'province-maker'])(
    '%s does not operate here',
    async (key) =>
      expect((await refuse(`Enterprise:${key}`)).extensions).toMatchObject({
        code: 'NOT_LOCAL',
        argument: 'enterprise',
        value: `Enterprise:${key}`,
      }),
  );
  it('an unknown enterprise', async () => {
    const { extensions } = await refuse('Enterprise:brunch');
    expect(extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'enterprise' });
    expect(extensions.suggestions).toContain('Enterprise:branch');
  });
  it('an unknown area, and what is no id', async () => {
    expect((await refuse('Enterprise:branch', 'Region:990110')).extensions.code).toBe('NOT_FOUND');
    expect((await refuse('branch')).extensions.code).toBe('BAD_ID');
  });
});

describe('criticality through the API', () => {
  it('orders segments by betweenness, with the concentration of what stands in the area', async () => {
    const { criticality } = await api.ask<{
      criticality: { segment: { id: string }; dominates: { id: string }[]; concentration: { hhi: number } | null }[];
    }>(
      '{ criticality(chain: "Chain:tiny", area: "Region:990100", asOf: "2025-06-30") { segment { id } betweenness articulation dominates { id } concentration { hhi equalShares atMost } } }',
    );
    expect(criticality[0]).toMatchObject({
      segment: { id: 'Segment:c' },
      betweenness: expect.closeTo(1 / 12, 12),
      articulation: true,
      dominates: [{ id: 'Segment:m' }],
      concentration: null,
    });
    expect(criticality.find(({ segment }) => segment.id === 'Segment:m')?.concentration?.hhi).toBe(10_000);
  });

  it('of a chain that is not there', async () =>
    expect(
      (await api.refusal('{ criticality(chain: "Chain:x", area: "Region:990100") { articulation } }')).extensions.code,
    ).toBe('NOT_FOUND'));
});

describe('whose failure can be asked for', () => {
  const list = async (asOf: string, area = 'Region:990100', first = 200) => {
    const { localProducers } = await api.ask<{ localProducers: Listed }>(
      `query ($area: ID!, $asOf: Date, $first: Int) { localProducers(area: $area, asOf: $asOf, first: $first) {
        leaders { id } leaderCount others { id } otherCount } }`,
      { area, asOf, first },
    );
    return localProducers;
  };
  type Listed = { leaders: { id: string }[]; leaderCount: number; others: { id: string }[]; otherCount: number };

  it('is everybody who can be removed, and nobody else', async () => {
    const { leaders, others, leaderCount, otherCount } = await list('2025-06-30');
    expect([leaders.length, others.length]).toEqual([leaderCount, otherCount]);
    expect(leaders.map(({ id }) => id)).toContain('Enterprise:branch');
    for (const { id } of [...leaders, ...others]) expect((await remove(keyOf(id))).enterpriseCount).toBeGreaterThan(0);
    const ids = new Set([...leaders, ...others].map(({ id }) => id));
    expect(ids).not.toContain('Enterprise:unplaced-maker');
  });
  it('nobody before anything was known', async () =>
    expect(await list('2019')).toEqual({ leaders: [], leaderCount: 0, others: [], otherCount: 0 }));
  it('the same from a smaller area', async () =>
    expect(await list('2025-06-30', 'Zone:east')).toEqual(await list('2025-06-30')));
  it('no more than asked for, and how many there are', async () => {
    const [all, one] = [await list('2025-06-30'), await list('2025-06-30', 'Region:990100', 1)];
    expect(one).toEqual({ ...all, leaders: all.leaders.slice(0, 1), others: all.others.slice(0, 1) });
    expect(all.otherCount).toBeGreaterThan(1);
  });
});
