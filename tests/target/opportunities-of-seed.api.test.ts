import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** Visit sheets of the first city: what must hold whatever the seed says. */
const api = useApi('seed');
type Row = {
  id: string;
  rank: number;
  merit: number;
  layer: number;
  enterprise: { placeName: string | null };
  viability: { low: number; mid: number; high: number };
  attractiveness: { mid: number };
  reason: { zh: string; en: string };
};
type Page = { totalCount: number; nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

const sheet = async (given: string) =>
  (
    await api.ask<{ opportunities: Page }>(
      `{ opportunities(area: "Region:140400" first: 200 ${given}) { totalCount pageInfo { hasNextPage endCursor } nodes {
        id rank merit layer enterprise { placeName } viability { low mid high } attractiveness { mid } reason { zh en } } } }`,
    )
  ).opportunities;

async function whole(given = ''): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = await sheet(given); ; page = await sheet(`${given} after: "${page.pageInfo.endCursor}"`)) {
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return rows;
  }
}

describe('the visit sheet of a city', () => {
  it('lists every pair once, by merit, and a dominated pair never above', async () => {
    const rows = await whole();
    expect(rows.length).toBeGreaterThan(300);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    rows.forEach((row, index) => {
      const before = rows[index - 1];
      if (before) expect(row.merit).toBeLessThanOrEqual(before.merit);
      expect(row.rank).toBe(before?.merit === row.merit ? before.rank : index + 1);
      expect(row.merit).toBeCloseTo(Math.sqrt(row.viability.mid * row.attractiveness.mid), 9);
      expect(row.viability.low).toBeLessThanOrEqual(row.viability.high);
    });
    const first = rows.filter(({ layer }) => layer === 1);
    for (const row of first)
      expect(
        rows.some(
          (other) =>
            other.viability.mid >= row.viability.mid &&
            other.attractiveness.mid >= row.attractiveness.mid &&
            (other.viability.mid > row.viability.mid || other.attractiveness.mid > row.attractiveness.mid),
        ),
      ).toBe(false);
  });

  it('of a region is that part of the whole', async () => {
    const delta = await whole('regions: ["Region:yangtze-delta"]');
    const all = new Set((await whole()).map(({ id }) => id));
    expect(delta.length).toBeGreaterThan(0);
    expect(delta.length).toBeLessThan(all.size);
    expect(delta.every(({ id }) => all.has(id))).toBe(true);
  });

  it('says in both languages what is unknown', async () => {
    const [row] = (await sheet('')).nodes;
    expect(row?.reason.zh).toMatch(/生产.*严重度.*尚不知道：/);
    expect(row?.reason.en).toMatch(/makes .*severity .*Not known: /);
  });
});

it('zones whose sources state a shortage of land fall behind, those that granted land stay unknown', async () => {
  const { targetProfile } = await api.ask<{
    targetProfile: { zones: { zone: { id: string }; score: { low: number; high: number } }[] };
  }>(
    `{ targetProfile(enterprise: "Enterprise:sunner", area: "Region:140400") { zones { zone { id } score { low high } } } }`,
  );
  const of = (id: string) => targetProfile.zones.find(({ zone }) => zone.id === `Zone:${id}`)?.score;
  expect(targetProfile.zones[0]?.zone.id).toBe('Zone:zhangzi');
  expect(of('zhangzi')).toEqual({ low: 50, high: 100 });
  expect(of('tunliu')).toEqual({ low: 50, high: 75 });
  expect(targetProfile.zones.map(({ zone }) => zone.id)).not.toContain('Zone:enclave-shenzhen');
});
