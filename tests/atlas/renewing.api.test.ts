import { expect, it, onTestFinished } from 'vitest';
import { startApi } from '../setup/api.ts';
import { gated } from '../setup/gated.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const RAISE = `MATCH (v:DataVersion {key: 'data'}) SET v.version = v.version + 1`;

it('after a change the map before is given and said to be it, until the new one is there', async () => {
  const { slow, shut, open } = gated(world.graph, 'atlas/things');
  const api = await startApi(slow);
  onTestFinished(async () => {
    open();
    await api.stop();
  });
  const leads = async () =>
    (await fetch(`${api.address}/atlas/newest`, { redirect: 'manual' })).headers.get('location') ?? '';

  const before = await leads();
  expect(before).toMatch(/^\/atlas\/.+\/\d+\.bin$/);
  shut();
  await world.graph.write((run) => run({ name: 'test/raise', text: RAISE }));
  expect(await leads()).toBe(`${before}?renewing`);
  open();
  await expect.poll(leads, { timeout: 20_000 }).not.toContain('?renewing');
  expect(await leads()).not.toBe(before);
});
