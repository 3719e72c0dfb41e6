import { test } from 'vitest';
import { useApi } from '../setup/api.ts';
import { measure } from './report.ts';

/** The questions of the first screens, asked of a warm server on the seed; each date is asked once, so that all is scored anew, from the facts kept for the data. */
const api = useApi('seed');
const days = Array.from({ length: 20 }, (_, day) => `2025-09-${String(day + 10)}`);

test('the questions of the first screens', async () => {
  const ask = (document: string, run: number) => api.ask(document, { asOf: days[run % days.length] });
  await measure('overview of the city, ms', 15, async (run) => {
    const began = performance.now();
    await ask(
      'query ($asOf: Date) { overview(area: "Region:140400", asOf: $asOf) { chains { completeness { low } counts { kind count } topGap { segment { name } } } } }',
      run,
    );
    return performance.now() - began;
  });
  await measure('chain map in a zone, ms', 15, async (run) => {
    const began = performance.now();
    await ask(
      'query ($asOf: Date) { chainMap(chain: "Chain:led", area: "Zone:gaoxin", asOf: $asOf) { segments { id kind severity lane } inputs { source target } } }',
      run,
    );
    return performance.now() - began;
  });
  await measure('a gap with its evidence, ms', 15, async (run) => {
    const began = performance.now();
    await ask(
      'query ($asOf: Date) { gap(chain: "Chain:led", segment: "Segment:led-chip", area: "Region:140400", asOf: $asOf) { kind reason { zh } projects { project { name } } evidence { statement { zh } source { title } } outside { enterprise { name } } } }',
      run,
    );
    return performance.now() - began;
  });
});
