import { expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** Targets of the first city's gaps, with what the seed knows. */
const api = useApi('seed');
const targets = `query ($segment: ID!, $area: ID!) {
  targets(chain: "Chain:led", segment: $segment, area: $area, first: 200) { totalCount candidateCount
    nodes { enterprise { id province } region { name } rank viability { low mid high } known
      factors { name low high known source { zh } sentence { zh en } } reason { zh en } } } }`;
type Answer = {
  targets: {
    totalCount: number;
    candidateCount: number;
    nodes: {
      enterprise: { id: string; province: string | null };
      region: { name: string } | null;
      rank: number;
      viability: { low: number; mid: number; high: number };
      known: number;
      factors: {
        name: string;
        low: number;
        high: number;
        known: boolean;
        source: { zh: string };
        sentence: { zh: string; en: string };
      }[];
      reason: { zh: string; en: string };
    }[];
  };
};
const ask = async (segment: string, area = 'Region:140400') =>
  (await api.ask<Answer>(targets, { segment, area })).targets;

it('LED chips have targets, none of them of the province', async () => {
  const { nodes, totalCount } = await ask('Segment:led-chip');
  expect(totalCount).toBeGreaterThan(3);
  expect(nodes.map(({ enterprise }) => enterprise.province)).not.toContain('山西省');
  expect(nodes.map(({ rank }) => rank)).toEqual([...nodes].map(({ rank }) => rank).sort((a, b) => a - b));
});

it('every factor has a value in 0-100, a source and a sentence in both languages; nothing unknown is a point', async () => {
  for (const { factors, viability, known, reason } of (await ask('Segment:led-chip')).nodes) {
    expect(factors).toHaveLength(11);
    for (const { low, high, known: isKnown, source, sentence } of factors) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
      expect(isKnown).toBe(low === high);
      expect(source.zh && sentence.zh && sentence.en).toBeTruthy();
      expect(sentence.zh).not.toMatch(/undefined|null|NaN/);
    }
    expect(viability.low <= viability.mid && viability.mid <= viability.high).toBe(true);
    expect(known).toBeLessThanOrEqual(100);
    expect(reason.zh).toMatch(/。$/);
    expect(reason.en).toMatch(/\.$/);
  }
});

it('a firm of the Yangtze delta is where an office is posted; it is called by the region that the city courts', async () => {
  const { nodes } = await ask('Segment:led-chip');
  const delta = nodes.find(({ enterprise }) => enterprise.province === '江苏省');
  expect(delta?.region?.name).toBe('长三角');
  expect(delta?.factors.find(({ name }) => name === 'REGION')).toMatchObject({ low: 100, high: 100 });
});

it('a zone has the same targets as its city: what is outside is outside home', async () => {
  const [city, zone] = await Promise.all([ask('Segment:led-chip'), ask('Segment:led-chip', 'Zone:gaoxin')]);
  expect(zone.nodes.map(({ enterprise }) => enterprise.id).sort()).toEqual(
    city.nodes.map(({ enterprise }) => enterprise.id).sort(),
  );
});
