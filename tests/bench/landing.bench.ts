import { expect, test } from 'vitest';
import { useApi } from '../setup/api.ts';
import { largeCity } from './large-city.ts';
import { measure } from './report.ts';

/** Goal: a landing within 100 ms at the server; first on the seed, then in a city of 10,000 makers. */
const api = useApi('seed');

const document = `query ($asOf: Date, $landings: [LandingInput!]!) { landing(area: "Region:140400", asOf: $asOf, landings: $landings) {
  id headline { zh en } completeness { before { low high coverage } after { low high coverage } }
  segments { chain { id } segment { id name } before { kind severity suppliers flags } after { kind severity suppliers flags concentration { hhi } } }
  spread { before { none one several } after { none one several } }
  supportRates { leader { name } before { sentence { zh } } after { sentence { zh } } }
  differences { name { zh } before { zh } after { zh } change { zh } direction }
  before(chain: "Chain:led") { segments { id kind severity lane } inputs { source target } }
  after(chain: "Chain:led") { segments { id kind severity lane } inputs { source target } } } }`;
const segments = ['led-chip', 'led-epi', 'led-package', 'led-display'];

async function ask(run: number, asOf: string | null, count: number): Promise<number> {
  const landings = Array.from({ length: count }, (_, at) => ({
    chain: 'Chain:led',
    segment: `Segment:${segments[(run + at) % segments.length]}`,
    zone: (run >> 2) % 2 === 0 ? 'Zone:gaoxin' : 'Zone:jingkai',
  }));
  const began = performance.now();
  const { landing } = await api.ask<{ landing: { id: string } }>(document, { asOf, landings });
  const took = performance.now() - began;
  expect(landing.id).toContain('Landing:');
  return took;
}

const days = Array.from({ length: 20 }, (_, day) => `2025-09-${String(day + 10)}`);

test('landings', async () => {
  for (let run = 0; run < 10; run += 1) await ask(run, null, 1);
  await measure('a landing on the seed', 60, (run) => ask(run, null, 1));
  await measure('four landings together on the seed', 40, (run) => ask(run, null, 4));
  await measure('a landing on the seed at a date not asked for before', days.length, (run) =>
    ask(run, days[run] ?? null, 1),
  );
  const { supplies } = await largeCity(api.graph, 'Region:140400', 10_000);
  console.log(`now with 10,000 makers and ${supplies} recorded supplies`);
  for (let run = 0; run < 5; run += 1) await ask(run, null, 1);
  await measure('a landing among 10,000 makers', 40, (run) => ask(run, null, 1));
});
