import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** Every kind and flag, one named case each, in the chain `edge` of the tiny world. */
const api = useApi('tiny-chain');

type Row = {
  kind: string;
  flags: string[];
  supplierCount: number;
  suppliersAtLeast: boolean;
  known: boolean;
  reason: { zh: string; en: string };
};

async function at(segment: string, area = 'Region:990100', asOf = '2025-06-30'): Promise<Row> {
  const { gap } = await api.ask<{ gap: Row }>(
    `query ($segment: ID!, $area: ID!, $asOf: Date) { gap(chain: "Chain:edge", segment: $segment, area: $area, asOf: $asOf) {
      kind flags supplierCount suppliersAtLeast known reason { zh en } } }`,
    { segment: `Segment:${segment}`, area, asOf },
  );
  return gap;
}

describe('the kind of a segment in the city', () => {
  it.each([
    ['e-pilot', 'WEAK', 'only pilots'],
    ['e-short', 'WEAK', 'supply of 100 below a demand of 300'],
    ['e-single', 'SINGLE_SOURCE', 'one named supplier of an essential input'],
    ['e-several', 'COVERED', 'several unnamed firms are a lower bound, not one'],
    ['e-building', 'BUILDING', 'equipment is being installed'],
    ['e-365', 'BUILDING', 'exactly 365 days without word is not silent'],
    ['e-pipeline', 'PIPELINE', 'a vague word is an interval'],
    ['e-silent', 'STALLED', 'not heard of for more than a year'],
    ['e-wide', 'UNCERTAIN', 'known to be in the province only'],
    ['e-unplaced', 'UNCERTAIN', 'its place is unknown'],
    ['e-planned', 'UNCERTAIN', 'a plan without any event'],
    ['e-bought', 'OUTSIDE', 'bought from outside'],
    ['e-surveyed', 'MISSING', 'a complete survey'],
    ['e-absent', 'MISSING', 'a source states the absence'],
    ['e-absent-36', 'MISSING', 'a statement exactly 36 months old still counts'],
    ['e-absent-old', 'PRESUMED_MISSING', 'an older one does not'],
    ['e-stopped', 'PRESUMED_MISSING', 'a stopped project is no item'],
    ['e-research', 'PRESUMED_MISSING', 'research is no production'],
    ['e-closed', 'PRESUMED_MISSING', 'closed'],
  ])('%s: %s (%s)', async (segment, kind) => expect((await at(segment)).kind).toBe(kind));

  it('counts a project and its backer as one supplier', async () =>
    expect(await at('e-backed')).toMatchObject({ supplierCount: 1, suppliersAtLeast: false }));
  it('counts several unnamed firms as at least two', async () =>
    expect(await at('e-several')).toMatchObject({ supplierCount: 2, suppliersAtLeast: true }));
  it('says its reason in both languages, with the name that decides it', async () => {
    const { reason } = await at('e-silent');
    expect(reason.zh).toMatch(/沉默项目.*没有新消息/);
    expect(reason.en).toMatch(/for over a year/);
  });
});

describe('the flags of a segment', () => {
  it.each([
    ['e-silent', 'SILENT'],
    ['e-stopped', 'STOPPED'],
    ['e-overlap', 'OVERLAP'],
    ['e-duplicated', 'DUPLICATED'],
    ['e-single', 'LEADER_DEMAND'],
  ])('%s: %s', async (segment, flag) => expect((await at(segment)).flags).toContain(flag));
  it('overlap without a demand that it exceeds is no duplication', async () =>
    expect((await at('e-overlap')).flags).not.toContain('DUPLICATED'));
});

describe('the same segment asked of a county', () => {
  it('is bought in from the rest of the city', async () =>
    expect(await at('e-elsewhere', 'Region:990101')).toMatchObject({
      kind: 'OUTSIDE',
      flags: expect.arrayContaining(['IN_HOME']),
    }));
  it('is not outside where it stands', async () =>
    expect((await at('e-elsewhere', 'Region:990102')).kind).not.toBe('OUTSIDE'));
  it('is missing under the survey of the whole city', async () =>
    expect((await at('e-surveyed', 'Zone:east-park')).kind).toBe('MISSING'));
});

describe('the same segment on an earlier date', () => {
  it('knows nothing of later sources', async () => {
    expect((await at('e-pipeline', 'Region:990100', '2025-01')).kind).toBe('PRESUMED_MISSING');
    expect((await at('e-surveyed', 'Region:990100', '2025-01')).kind).toBe('PRESUMED_MISSING');
  });
});

describe('the gap list', () => {
  it('leaves out what is covered or cannot be attracted, and orders by the floor', async () => {
    const { gaps } = await api.ask<{ gaps: { nodes: { segment: { id: string }; severity: { floor: number } }[] } }>(
      '{ gaps(area: "Region:990100", asOf: "2025-06-30", first: 200) { nodes { segment { id } severity { floor } } } }',
    );
    const ids = gaps.nodes.map(({ segment }) => segment.id);
    expect(ids).not.toContain('Segment:e-raw');
    expect(ids).not.toContain('Segment:e-several');
    const floors = gaps.nodes.map(({ severity }) => severity.floor);
    expect(floors).toEqual([...floors].sort((a, b) => b - a));
  });
});
