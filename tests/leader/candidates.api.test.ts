import { expect, it } from 'vitest';
import { useLeaderCity } from './leader-city.ts';

const api = useLeaderCity();

type Candidate = { enterprise: { id: string }; leads: boolean; role: string; withinModuleDegree: number };

const candidates = async (first = 200): Promise<Candidate[]> =>
  (
    await api.ask<{ leaderCandidates: Candidate[] }>(
      `query ($first: Int) { leaderCandidates(area: "Zone:east", asOf: "2025-06-30", first: $first) {
        enterprise { id kind } chain { id } leads withinModuleDegree participation role recordedLinks potentialLinks
        localPurchases sentence { zh en } } }`,
      { first },
    )
  ).leaderCandidates;

it('have the numbers worked by hand: links 3, 1, 1, 1, 2 in the chain, mean 1.6, deviation 0.8', async () => {
  const found = new Map((await candidates()).map((each) => [each.enterprise.id, each]));
  expect(found.get('Enterprise:hub-leader')).toMatchObject({
    chain: { id: 'Chain:hub' },
    leads: true,
    withinModuleDegree: expect.closeTo(1.75, 9),
    participation: 0,
    role: 'PERIPHERAL',
    recordedLinks: 3,
    potentialLinks: 0,
    localPurchases: 1,
    sentence: { zh: expect.stringContaining('z = 1.75'), en: expect.stringContaining('It is a leader already.') },
  });
  expect(found.get('Enterprise:spare-maker')).toMatchObject({
    leads: false,
    withinModuleDegree: expect.closeTo(0.5, 9),
    recordedLinks: 1,
    potentialLinks: 1,
    sentence: { en: expect.stringContaining('not an appointment') },
  });
});

it('are firms that can be named and have a link', async () => {
  const ids = (await candidates()).map(({ enterprise }) => enterprise.id);
  expect(ids).not.toContain('Enterprise:several');
  expect(ids).not.toContain('Enterprise:institute');
  expect(ids).not.toContain('Enterprise:far-one');
});

it('a firm that nearly all of its chain supplies is a hub: links 8 and eight times 1, so z = √8', async () => {
  const [first] = await candidates(1);
  expect(first).toMatchObject({
    enterprise: { id: 'Enterprise:edge-leader' },
    chain: { id: 'Chain:edge' },
    role: 'PROVINCIAL_HUB',
    withinModuleDegree: expect.closeTo(Math.sqrt(8), 9),
    participation: 0,
    recordedLinks: 1,
    potentialLinks: 7,
    localPurchases: 2,
  });
});

it('come hubs first, then by z, and as many as asked for', async () => {
  const all = await candidates();
  const degrees = all.slice(1).map(({ withinModuleDegree }) => withinModuleDegree);
  expect(all.slice(1).every(({ role }) => role === 'PERIPHERAL')).toBe(true);
  expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
  expect(await candidates(2)).toEqual(all.slice(0, 2));
});
