import { expect, test } from 'vitest';
import { useApi } from '../setup/api.ts';
import { manyCandidates } from './many-candidates.ts';
import { measure } from './report.ts';

/** Goal: ranking 5,000 candidates for a gap within 150 ms p95 at the server; each run asks with other weights. */
const api = useApi('tiny-chain');

const targets = `query ($weights: [WeightInput!], $first: Int, $asOf: Date) {
  targets(chain: "Chain:tiny", segment: "Segment:b", area: "Region:990100", weights: $weights, first: $first, asOf: $asOf) {
    totalCount listedCount regionCounts { region { name } count }
    points { rank low mid high }
    nodes { enterprise { name province } rank rankInterval { low high } viability { low mid high } reason { zh }
      factors { name value weight sentence { zh } } } } }`;
type Answer = { targets: { totalCount: number } };

test('ranking 5,000 candidates of a gap', async () => {
  await manyCandidates(api.graph, 5_000);
  const ask = async (variables: object) => {
    const began = performance.now();
    const { targets: found } = await api.ask<Answer>(targets, { first: 50, ...variables });
    expect(found.totalCount).toBeGreaterThanOrEqual(5_000);
    return performance.now() - began;
  };
  const days = Array.from({ length: 20 }, (_, day) => `2025-07-${String(day + 10)}`);
  await ask({});
  await measure('first question at a date, 5,000 candidates', days.length, (run) => ask({ asOf: days[run] }));
  await measure('ranking 5,000 candidates with other weights', 60, (run) =>
    ask({ weights: [{ factor: 'SIZE', weight: 1 + run / 7 }] }),
  );
  await measure('the same list again', 20, () => ask({}));
});
