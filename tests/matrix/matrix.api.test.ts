import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import { MATRIX, type Matrix, seen } from './asked-matrix.ts';

/** By what README.md of the tiny world says. */
const api = useApi('tiny-chain');
const ask = async (chain: string, area = 'Region:990100', asOf?: string) =>
  (await api.ask<{ matrix: Matrix }>(MATRIX, { chain, area, asOf })).matrix;

describe('the matrix of a chain', () => {
  it('has segments in the order of the chain map and each thing in one place', async () => {
    const matrix = await ask('Chain:tiny');
    const { chainMap } = await api.ask<{ chainMap: { segments: { id: string[] } } }>(
      '{ chainMap(chain: "Chain:tiny", area: "Region:990100") { segments { id } } }',
    );
    expect(matrix.segments.id).toEqual(chainMap.segments.id);
    expect(seen(matrix)).toEqual([
      'a @ Region:990101 UNCERTAIN: HINT Enterprise:captioned',
      'c @ Zone:west STALLED: PROJECT Project:c-line',
      'm @ Zone:east COVERED: SUPPLIER Enterprise:leader',
      'x @ Region:990101 COVERED: SUPPLIER Enterprise:option-maker',
    ]);
  });

  it('relays from west to east and from the county to the zone in it, by direct inputs', async () => {
    const { relays, cells, rows, segments, longest } = await ask('Chain:tiny');
    const name = (at: number) => `${segments.id[cells.segment[at] ?? -1]} ${rows.area[cells.row[at] ?? -1]}`;
    expect(relays.from.map((from, at) => `${name(from)} > ${name(relays.to[at] ?? -1)}`).sort()).toEqual([
      'Segment:c Zone:west > Segment:m Zone:east',
      'Segment:x Region:990101 > Segment:m Zone:east',
    ]);
    expect(relays.through.flat()).toEqual([]);
    expect(longest).toHaveLength(2);
  });

  it('scores a zone as its own gap does', async () => {
    const { cells, rows, segments } = await ask('Chain:edge');
    for (const [at, row] of cells.row.entries()) {
      if (rows.kind[row] !== 'ZONE') continue;
      const segment = segments.id[cells.segment[at] ?? -1];
      const { gap } = await api.ask<{ gap: { kind: string } }>(
        'query ($area: ID!, $segment: ID!) { gap(chain: "Chain:edge", segment: $segment, area: $area) { kind } }',
        { area: rows.area[row], segment },
      );
      expect([segment, cells.kind[at]]).toEqual([segment, gap.kind]);
    }
  });

  it('tells overlaps with their flags', async () => {
    const { overlaps, segments } = await ask('Chain:edge');
    expect(overlaps.map(({ segment, overlap, duplicated }) => [segments.id[segment], overlap, duplicated])).toEqual(
      expect.arrayContaining([
        ['Segment:e-overlap', true, false],
        ['Segment:e-duplicated', true, true],
      ]),
    );
  });

  it('hides nothing: what may be elsewhere stands in a row of its own and never counts', async () => {
    const matrix = await ask('Chain:edge');
    expect(seen(matrix)).toEqual(
      expect.arrayContaining([
        'e-wide @ null UNCERTAIN: HINT Enterprise:province-maker',
        'e-unplaced @ null UNCERTAIN: HINT Enterprise:unplaced-maker',
      ]),
    );
  });

  it('knows at a date only what was known by then', async () => {
    expect(seen(await ask('Chain:tiny', 'Region:990100', '2024-06-30'))).toEqual([]);
    const { cells } = await ask('Chain:tiny', 'Region:990100', '2025-02-28');
    expect(cells.kind).toContain('BUILDING');
  });

  it('refuses what is not there, with a sentence', async () => {
    const code = async (variables: object) => (await api.refusal(MATRIX, { ...variables })).extensions.code;
    expect(await code({ chain: 'Chain:none', area: 'Region:990100' })).toBe('NOT_FOUND');
    expect(await code({ chain: 'Chain:tiny', area: 'Region:0' })).toBe('NOT_FOUND');
    expect(await code({ chain: 'Chain:tiny', area: 'Region:990100', asOf: '2025-13' })).toBe('BAD_DATE');
  });
});
