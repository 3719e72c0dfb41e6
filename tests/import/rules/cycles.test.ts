import { expect, test } from 'vitest';
import { cycles } from '../../../server/src/import/rules/cycles.ts';
import { breaches, smallPackage } from '../small-package.ts';

test('no region, zone, industry or project is a part of itself, not even over others', () => {
  const found = breaches(cycles, {
    regions: [
      { key: 'a', part_of: 'b' },
      { key: 'b', part_of: 'a' },
      { key: 'c', part_of: 'a' },
    ],
    zones: [{ key: 'z', part_of: 'Zone:z' }],
    industries: [{ key: 'i', part_of: 'i' }],
    projects: [
      { key: 'p', phase_of: 'q' },
      { key: 'q', phase_of: 'r' },
      { key: 'r', phase_of: 'p' },
    ],
  });
  expect(found).toEqual(['regions 3 part_of', 'zones 2 part_of', 'industries 2 part_of', 'projects 4 phase_of']);
});

test('the fault tells the way round', () => {
  const steps = ['glass', 'panel', 'screen', 'glass'];
  const inputs = steps.slice(1).map((buyer, n) => ({ input: steps[n] ?? '', buyer, returning: 'false' }));
  const [fault] = cycles(smallPackage({ inputs: [{ input: 'ore', buyer: 'glass', returning: 'false' }, ...inputs] }));
  expect(fault).toMatchObject({
    row: 5,
    problem: {
      zh: '形成环：glass → panel → screen → glass。',
      en: 'This closes a cycle: glass → panel → screen → glass.',
    },
  });
});

test('inputs go round only where they return', () => {
  const found = breaches(cycles, {
    inputs: [
      { input: 'ore', buyer: 'glass', returning: 'false' },
      { input: 'glass', buyer: 'panel', returning: 'false' },
      { input: 'panel', buyer: 'ore', returning: 'true' },
      { input: 'panel', buyer: 'glass', returning: 'false' },
    ],
  });
  expect(found).toEqual(['inputs 5 input']);
});

test('two ways to the same end are no cycle', () => {
  const found = breaches(cycles, {
    inputs: [
      { input: 'a', buyer: 'b', returning: 'false' },
      { input: 'b', buyer: 'd', returning: 'false' },
      { input: 'a', buyer: 'c', returning: 'false' },
      { input: 'c', buyer: 'd', returning: 'false' },
    ],
  });
  expect(found).toEqual([]);
});
