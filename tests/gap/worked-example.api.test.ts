import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** Design §4, "A worked example": the numbers stand there and were worked by hand. */
const api = useApi('tiny-chain');
const area = 'Region:990100';

type Row = {
  kind: string;
  flags: string[];
  severity: {
    value: number;
    floor: number;
    supplied: number;
    terms: { name: string; value: number; weight: number }[];
  };
};

async function segment(name: string, asOf: string): Promise<Row> {
  const { gap } = await api.ask<{ gap: Row }>(
    `query ($segment: ID!, $area: ID!, $asOf: Date) { gap(chain: "Chain:tiny", segment: $segment, area: $area, asOf: $asOf) {
      kind flags severity { value floor supplied terms { name value weight } } } }`,
    { segment: `Segment:${name}`, area, asOf },
  );
  return gap;
}

async function completeness(asOf: string) {
  const { chainMap } = await api.ask<{ chainMap: { completeness: { low: number; high: number; coverage: number } } }>(
    `query ($area: ID!, $asOf: Date) { chainMap(chain: "Chain:tiny", area: $area, asOf: $asOf) { completeness { low high coverage } } }`,
    { area, asOf },
  );
  return chainMap.completeness;
}

describe('the worked example on 2025-06-30', () => {
  it.each([
    ['a', 'UNCERTAIN', 1, 1, 0.5, 0.75, 75, 15],
    ['b', 'PRESUMED_MISSING', 1, 1, 0.25, 0.625, 62.5, 12.5],
    ['c', 'STALLED', 1, 0.5, 1, 0.9, 67.5, 67.5],
    ['m', 'COVERED', 1, 0, 0.2, 0.4, 0, 0],
    ['x', 'COVERED', 0.5, 0, 0.5, 0.4, 0, 0],
  ] as const)('%s is %s', async (name, kind, E, R, N, weight, severity, floor) => {
    const found = await segment(name, '2025-06-30');
    expect(found.kind).toBe(kind);
    expect(found.severity.terms.map(({ value }) => value)).toEqual([E, R, N].map((value) => expect.closeTo(value, 10)));
    expect(found.severity.terms.reduce((sum, term) => sum + term.value * term.weight, 0)).toBeCloseTo(weight, 10);
    expect(found.severity.value).toBeCloseTo(severity, 10);
    expect(found.severity.floor).toBeCloseTo(floor, 10);
  });

  it('c is overdue, at half its presence', async () => {
    const found = await segment('c', '2025-06-30');
    expect(found.flags).toContain('OVERDUE');
    expect(found.severity.supplied).toBe(0.25);
  });

  it('the chain stands between 24.86 % and 68.11 %, 45.95 % known', async () => {
    const { low, high, coverage } = await completeness('2025-06-30');
    expect([low, high, coverage].map((value) => value.toFixed(2))).toEqual(['24.86', '68.11', '45.95']);
  });

  it('its lanes and upstreamness are as drawn', async () => {
    const { chainMap } = await api.ask<{
      chainMap: { segments: { id: string[]; lane: number[]; upstreamness: number[] } };
    }>(
      `query ($area: ID!) { chainMap(chain: "Chain:tiny", area: $area, asOf: "2025-06-30") { segments { id lane upstreamness } } }`,
      { area },
    );
    const { id, lane, upstreamness } = chainMap.segments;
    const drawn = Object.fromEntries(
      id.map((segmentId, index) => [segmentId.slice(8), [lane[index], upstreamness[index]]]),
    );
    expect(drawn).toEqual({ a: [3, 2.5], b: [3, 3], c: [2, 2], m: [1, 1], x: [2, 2] });
  });
});

describe('the worked example on 2025-02-28, before c is overdue', () => {
  it.each([
    ['c', 'BUILDING', 45],
    ['a', 'UNCERTAIN', 75],
    ['b', 'PRESUMED_MISSING', 75],
  ] as const)('%s is %s with %d', async (name, kind, severity) => {
    const found = await segment(name, '2025-02-28');
    expect([found.kind, found.severity.value]).toEqual([kind, expect.closeTo(severity, 10)]);
  });

  it('the chain stands between 30.27 % and 73.51 %', async () => {
    const { low, high } = await completeness('2025-02-28');
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(['30.27', '73.51']);
  });
});
