import DataLoader from 'dataloader';
import { expect, it } from 'vitest';
import type { Context } from '../../server/src/api/context.ts';
import type { EnterpriseRow } from '../../server/src/enterprise/enterprise.ts';
import type { ActivityFact } from '../../server/src/gap/facts.ts';
import { localLeaders } from '../../server/src/target/local-leaders.ts';
import { activity, assessAt, groundOf, nothing } from '../landing/world.ts';

/** Whether a leader that is seated elsewhere is a local one. */
async function isLocal(...activities: readonly ActivityFact[]): Promise<boolean> {
  const enterprise = new DataLoader<string, EnterpriseRow | null>(async (keys) =>
    keys.map((key) => ({ key, name: key, place: 'Region:9' }) as EnterpriseRow),
  );
  const assessment = assessAt(groundOf({ one: ['a'] }, []), {
    ...nothing,
    activities,
    leaderships: [{ key: 'l', known: 0, enterprise: 'lead', chain: 'one', kind: 'LEADER', from: null, until: null }],
  });
  const loaders = { enterprise } as unknown as Context['loaders'];
  return (await localLeaders({ loaders }, assessment)).length > 0;
}

it('a leader is local where it is active', async () => {
  expect(await isLocal(activity('lead', 'a'))).toBe(true);
  expect(await isLocal(activity('lead', 'a', { function: 'RESEARCH' }))).toBe(true);
  expect(await isLocal(activity('other', 'a'))).toBe(false);
});

it('no longer when its works here have closed', async () => {
  const closed = activity('lead', 'a', { key: 'closed', status: 'CLOSED', known: 20250331 });
  expect(await isLocal(closed)).toBe(false);
  expect(await isLocal(activity('lead', 'a'), closed)).toBe(false);
  expect(await isLocal(activity('lead', 'a', { until: 20241231 }))).toBe(false);
  expect(await isLocal(activity('lead', 'a'), { ...closed, from: 20271231 })).toBe(true);
});
