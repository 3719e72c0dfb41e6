import { expect, test } from 'vitest';
import { useApi } from '../setup/api.ts';
import { largeCity, makerKey } from './large-city.ts';
import { measure } from './report.ts';

/** Goal: a cascade over 10,000 enterprises within 500 ms at the server, reading included. */
const api = useApi('seed');

const document = `query ($enterprise: ID!, $asOf: Date) { cascade(enterprise: $enterprise, area: "Region:140400", asOf: $asOf) {
  enterpriseCount systemicRisk rounds segments { segment { id name } loss round essential }
  enterprises { enterprise { id name } loss leads round } } }`;

async function ask(run: number, asOf: string | null): Promise<number> {
  const began = performance.now();
  const { cascade } = await api.ask<{ cascade: { enterpriseCount: number } }>(document, {
    enterprise: `Enterprise:${makerKey((run * 131) % 10_000)}`,
    asOf,
  });
  const took = performance.now() - began;
  expect(cascade.enterpriseCount).toBeGreaterThan(0);
  return took;
}

const days = Array.from({ length: 20 }, (_, day) => `2025-09-${String(day + 10)}`);

test('a cascade over 10,000 enterprises', async () => {
  const { supplies } = await largeCity(api.graph, 'Region:140400', 10_000);
  console.log(`10,000 makers and ${supplies} recorded supplies`);
  for (let run = 0; run < 3; run += 1) await ask(run, `2025-08-1${run}`);
  await measure('a cascade, at a date not asked before', days.length, (run) => ask(run, days[run] ?? null));
  await ask(0, null);
  await measure('a cascade, at a date asked before', 40, (run) => ask(run, null));
});
