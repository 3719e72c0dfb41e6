import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../server/src/model/nearest.ts';

test('suggests what is near, nearest first, at most three', () => {
  expect(nearest('led-chp', ['led-chip', 'led-chips', 'panel', 'led-epi'])).toEqual(['led-chip', 'led-chips']);
  expect(nearest('aa', ['ab', 'ac', 'ad', 'ae'])).toEqual(['ab', 'ac', 'ad']);
  expect(nearest('玻璃', ['玻璃瓶', '钢材加工'])).toEqual(['玻璃瓶']);
});

/** Levenshtein distance by its definition. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return edits(restA, restB);
  return 1 + Math.min(edits(restA, restB), edits(a, restB), edits(restA, b));
}

test('suggests the same as if every entry were measured to the end, and nothing that shares no letter', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '1'), maxLength: 6 });
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 12 }), (meant, list) => {
      const measured = list
        .map((entry) => ({ entry, far: edits(meant, entry) }))
        .filter(({ far }) => far <= Math.min(2, meant.length - 1));
      measured.sort((a, b) => a.far - b.far || (a.entry < b.entry ? -1 : 1));
      expect(nearest(meant, list)).toEqual(measured.slice(0, 3).map(({ entry }) => entry));
    }),
  );
});

test('suggests nothing when nothing is near', () => {
  expect(nearest('graphite', ['cathode', 'separator'])).toEqual([]);
});
