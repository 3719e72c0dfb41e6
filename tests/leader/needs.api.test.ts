import { describe, expect, it } from 'vitest';
import { useLeaderCity } from './leader-city.ts';

const api = useLeaderCity();

type Need = { id: string; segment: { id: string }; severity: number; wanted: object[]; evidence: object[] };
const fields = `id segment { id } chain { id } essential state kind severity outsideCount evidence { locator }
  wanted { leader { id } buyer { id } quantity unit amountWan period }`;

async function needs(leaders: string[] | null): Promise<Need[]> {
  const answer = await api.ask<{ needs: Need[] }>(
    `query ($leaders: [ID!]) { needs(area: "Region:990100", leaders: $leaders, asOf: "2025-06-30") { ${fields} } }`,
    { leaders },
  );
  return answer.needs;
}

describe('a need sheet', () => {
  it('merges many leaders by segment: essential first, then by severity; what is unknown is on it and says so', async () => {
    const found = await needs(['Enterprise:hub-leader', 'Enterprise:hub-core']);
    expect(found).toMatchObject([
      {
        segment: { id: 'Segment:n-unknown' },
        chain: { id: 'Chain:hub' },
        essential: true,
        state: 'UNKNOWN',
        kind: 'PRESUMED_MISSING',
        severity: expect.closeTo(90, 9),
        outsideCount: 2,
        wanted: [
          { leader: { id: 'Enterprise:hub-leader' }, buyer: { id: 'Segment:n-final' }, quantity: null },
          { leader: { id: 'Enterprise:hub-core' }, buyer: { id: 'Segment:n-side' }, quantity: null },
        ],
      },
      {
        segment: { id: 'Segment:n-bought' },
        essential: true,
        state: 'OUTSIDE',
        kind: 'SINGLE_SOURCE',
        severity: expect.closeTo(17, 9),
        outsideCount: 1,
        wanted: [
          {
            leader: { id: 'Enterprise:hub-leader' },
            buyer: { id: 'Segment:n-final' },
            quantity: 50,
            unit: '台',
            amountWan: 1000,
            period: '2024',
          },
        ],
      },
      { segment: { id: 'Segment:n-building' }, essential: false, state: 'UNMET', severity: expect.closeTo(20, 9) },
    ]);
    for (const { evidence } of found) expect(evidence.length).toBeGreaterThan(0);
  });

  it('of all leaders has all that each of them needs, once', async () => {
    const all = await needs(null);
    const ids = all.map(({ segment }) => segment.id);
    expect(new Set(ids).size).toBe(ids.length);
    const { leaders } = await api.ask<{ leaders: { needs: { segment: { id: string } }[] }[] }>(
      '{ leaders(area: "Region:990100", asOf: "2025-06-30") { needs { segment { id } } } }',
    );
    const each = leaders.flatMap((leader) => leader.needs.map(({ segment }) => segment.id));
    expect(new Set(ids)).toEqual(new Set(each));
  });

  it('of some leaders has ids of its own, so that a cache keeps the sheets apart', async () => {
    const id = (sheet: Need[]) => sheet.find(({ segment }) => segment.id === 'Segment:n-unknown')?.id;
    expect(id(await needs(null))).toBe('Need:n-unknown|Region:990100|2025-06-30');
    expect(id(await needs(['Enterprise:hub-leader']))).toBe('Need:n-unknown|Region:990100|2025-06-30|hub-leader');
    expect(id(await needs(['Enterprise:hub-leader', 'Enterprise:hub-core', 'Enterprise:hub-core']))).toBe(
      'Need:n-unknown|Region:990100|2025-06-30|hub-core+hub-leader',
    );
  });

  it('of nobody is empty', async () => expect(await needs([])).toEqual([]));
});
