import { expect, it } from 'vitest';
import { coneMembers, leftBySteps } from '../../client/src/explore/cone-members.ts';

const nodes = (...things: [id: string, step: number][]) => ({
  id: things.map(([id]) => id),
  name: things.map(([id]) => id),
  nameEn: things.map(() => null),
  step: things.map(([, step]) => step),
});
const up = { direction: 'UPSTREAM' as const, nodes: nodes(['lamp', 0], ['chip', 1], ['wafer', 2], ['gas', 2]) };
const down = { direction: 'DOWNSTREAM' as const, nodes: nodes(['lamp', 0], ['street', 1], ['chip', 2]) };
const said = (cones: Parameters<typeof coneMembers>[0]) => coneMembers(cones).map(({ id, step }) => `${step} ${id}`);

it('both ways together hold each thing once, at its nearest, the start first', () => {
  expect(said([up])).toEqual(['0 lamp', '1 chip', '2 wafer', '2 gas']);
  expect(said([up, down])).toEqual(['0 lamp', '1 chip', '1 street', '2 wafer', '2 gas']);
  expect(said([])).toEqual([]);
});

it('what does not fit is counted by step', () => {
  const members = coneMembers([up, down]);
  expect(leftBySteps(members, new Set(['lamp', 'chip', 'wafer']))).toEqual([
    { step: 1, count: 1 },
    { step: 2, count: 1 },
  ]);
  expect(leftBySteps(members, new Set(members.map(({ id }) => id)))).toEqual([]);
});
