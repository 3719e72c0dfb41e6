import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

type State = { asOf: string; kind: string };

const api = useApi('tiny-chain');
async function buildingAt(asOf?: string): Promise<State> {
  const { gap } = await api.ask<{ gap: State }>(
    'query ($asOf: Date) { gap(chain: "Chain:edge", segment: "Segment:e-building", area: "Region:990100", asOf: $asOf) { asOf kind } }',
    asOf === undefined ? {} : { asOf },
  );
  return gap;
}

describe('the as-of date', () => {
  it.each([
    ['a day', '2025-06-30', '2025-06-30'],
    ['a month, by its last day', '2025-06', '2025-06-30'],
    ['a year, by its last day', '2024', '2024-12-31'],
    ['a leap day', '2024-02-29', '2024-02-29'],
    ['a February of a leap year', '2024-02', '2024-02-29'],
    ['left out, that of the newest source', undefined, '2025-06-30'],
  ])('%s', async (_, written, day) => expect((await buildingAt(written)).asOf).toBe(day));

  it('null is as good as left out', async () => {
    const { gap } = await api.ask<{ gap: State }>(
      '{ gap(chain: "Chain:edge", segment: "Segment:e-building", area: "Region:990100", asOf: null) { asOf kind } }',
    );
    expect(gap.asOf).toBe('2025-06-30');
  });

  it('decides what is known', async () => {
    expect((await buildingAt('2025-06')).kind).toBe('BUILDING');
    expect((await buildingAt('2025-05')).kind).toBe('PIPELINE');
    expect((await buildingAt('2024-11')).kind).toBe('PRESUMED_MISSING');
  });

  it('before all sources nothing is known', async () => {
    const { overview } = await api.ask<{ overview: object }>(
      '{ overview(area: "Region:990100", asOf: "1950") { sourceCount sourcesFrom sourcesUntil } }',
    );
    expect(overview).toEqual({ sourceCount: 0, sourcesFrom: null, sourcesUntil: null });
  });
});
