import { expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** The dates where the documents stand: 2023-06, 2023-12, 2024-09, 2024-11 and 2025-09. */
const api = useApi('seed');

type Row = {
  subject: { id: string };
  aspect: string;
  cause: string;
  before: string | null;
  after: string | null;
  happened: string | null;
  told: string | null;
  parts: { change: number }[];
  evidence: { source: { date: string | null } }[];
};

async function compare(from: string, to: string, chain: string | null = null): Promise<Row[]> {
  const { compare: found } = await api.ask<{ compare: { differences: Row[] } }>(
    `query ($chain: ID, $from: Date!, $to: Date!) { compare(area: "Region:140400", chain: $chain, from: $from, to: $to) {
      differences { subject { id } aspect cause before after happened told parts { change } evidence { source { date } } } } }`,
    { from, to, chain },
  );
  return found.differences;
}
const find = (rows: readonly Row[], aspect: string, subject: string) =>
  rows.find((row) => row.aspect === aspect && row.subject.id === subject);

it('an LED screen plant begun in June 2024 happened after 2023-06, and is only learned after 2024-09', async () => {
  const kind = { before: 'PRESUMED_MISSING', after: 'BUILDING', happened: '2024-06-30', told: '2024-11-30' };
  expect(find(await compare('2023-06', '2025-09', 'Chain:led'), 'KIND', 'Segment:led-display')).toMatchObject({
    ...kind,
    cause: 'HAPPENED',
  });
  expect(find(await compare('2024-09', '2025-09', 'Chain:led'), 'KIND', 'Segment:led-display')).toMatchObject({
    ...kind,
    cause: 'LEARNED',
  });
});

it('chips stall by the clock, lead frames are learned of', async () => {
  const found = await compare('2023-06', '2025-09', 'Chain:led');
  expect(find(found, 'KIND', 'Segment:led-chip')).toMatchObject({ cause: 'CLOCK', after: 'STALLED' });
  expect(find(found, 'KIND', 'Segment:led-frame')).toMatchObject({
    cause: 'LEARNED',
    after: 'COVERED',
    happened: null,
    told: '2025-09-30',
  });
  expect(found.filter(({ aspect }) => aspect === 'SOURCE')).toHaveLength(4);
});

it('of all chains: every figure is the sum of its parts, and all that is named has evidence of its time', async () => {
  const found = await compare('2023-12', '2024-09');
  expect(found.length).toBeGreaterThan(50);
  for (const { parts, before, after } of found.filter((row) => row.parts.length > 0))
    expect(parts.reduce((sum, { change }) => sum + change, 0)).toBeCloseTo(Number(after) - Number(before), 9);
  for (const row of found.filter(({ aspect, parts }) => aspect !== 'SOURCE' && parts.length === 0)) {
    expect(row.evidence.length, `${row.aspect} ${row.subject.id}`).toBeGreaterThan(0);
    for (const { source } of row.evidence) expect((source.date ?? '') <= '2024-09').toBe(true);
    if (row.cause === 'HAPPENED') expect((row.happened ?? '') > '2023-12-31').toBe(true);
  }
});
