import { expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import { MATRIX, type Matrix } from './asked-matrix.ts';

const api = useApi('seed');

it('photovoltaics: glass in one zone, wire in another, modules in a third; what lies between wire and module is missing', async () => {
  const { matrix } = await api.ask<{ matrix: Matrix }>(MATRIX, { chain: 'Chain:pv', area: 'Region:140400' });
  const { segments, rows, cells, relays, longest } = matrix;
  const name = (at: number) => `${segments.id[cells.segment[at] ?? -1]} ${rows.area[cells.row[at] ?? -1]}`;
  const steps = relays.from.map((from, at) => ({
    step: `${name(from)} > ${name(relays.to[at] ?? -1)}`,
    through: relays.through[at]?.map((segment) => segments.id[segment]),
  }));
  const module = 'Segment:pv-module Zone:jingkai';
  expect(steps).toEqual(
    expect.arrayContaining([
      { step: `Segment:pv-glass Zone:licheng > ${module}`, through: [] },
      { step: `Segment:pv-glass Zone:shangdang > ${module}`, through: [] },
      {
        step: `Segment:diamond-wire Zone:huguan > ${module}`,
        through: ['Segment:silicon-wafer', 'Segment:pv-cell'],
      },
    ]),
  );
  expect(new Set(longest.map((at) => cells.row[at])).size).toBe(3);
});
