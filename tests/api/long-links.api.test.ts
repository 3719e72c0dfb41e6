import { expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');
const page = (link: string) => fetch(`${api.address}/explore?log=${link}`, { headers: { accept: 'text/html' } });

it('opens an exploration of some hundred steps by its link, and refuses what no step has made', async () => {
  expect((await page('x'.repeat(40_000))).status).toBe(200);
  expect((await page('x'.repeat(80_000))).status).toBe(431);
});
