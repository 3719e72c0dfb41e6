import { expect, test } from 'vitest';
import { useApi } from '../setup/api.ts';
import { largeCity, makerKey } from './large-city.ts';
import { p95Of } from './report.ts';

/** Goal: zz within 500 ms at the server, reading included. */
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

test('zz', async () => {
  const { supplies } = await largeCity(api.graph, 'Region:140400', 10_000);
  console.log(`10,000 makers and ${supplies} recorded supplies`);
  for (let run = 0; run < 4; run += 1) await ask(run, `2025-08-1${run}`);
  const { statement } = await import('../../server/src/neo4j/statement.ts');
  const cat = { places: (await api.graph.read({ name: 'x', text: 'MATCH (a:Area) WHERE a.id = $c OR EXISTS { (a)-[:PART_OF*]->(:Area {id: $c}) } RETURN a.id AS id' }, { c: 'Region:140400' })).map((r) => r.id), asOf: 20250930n };
  const cpu = async (what: string, f: (n: number) => Promise<unknown>) => {
    const t = performance.now(); const a = process.cpuUsage();
    for (let n = 0; n < 10; n += 1) await f(n);
    const b = process.cpuUsage(a);
    console.log(what, 'node cpu', ((b.user + b.system) / 10000).toFixed(1), 'wall ms', ((performance.now() - t) / 10).toFixed(1));
  };
  for (const name of ['gap/activities', 'gap/projects', 'gap/purchases', 'gap/surveys', 'gap/leaderships', 'cascade/supplies'])
    await cpu(name, () => api.graph.read(statement(name), cat));
  await cpu('cold', (n) => ask(n, days[n] ?? null));
  await cpu('warm', (n) => ask(n, days[0] ?? null));
  const profile = await api.graph.read({ name: 'p', text: 'PROFILE ' + statement('gap/activities').text }, cat);
  console.log(profile.length);
});
