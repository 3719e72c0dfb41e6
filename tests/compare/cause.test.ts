import { describe, expect, it } from 'vitest';
import { causeOf, causeOfFigure, partsOf } from '../../server/src/compare/cause.ts';

/** from, time, learned, to. */
describe('the cause of a word that differs', () => {
  it.each([
    ['time alone gives it', ['BUILDING', 'STALLED', 'STALLED', 'STALLED'], 'CLOCK'],
    ['a later source gives it', ['MISSING', 'MISSING', 'COVERED', 'COVERED'], 'LEARNED'],
    ['only an event gives it', ['BUILDING', 'BUILDING', 'BUILDING', 'COVERED'], 'HAPPENED'],
    ['silence, ended by an event', ['BUILDING', 'STALLED', 'STALLED', 'COVERED'], 'HAPPENED'],
    ['silence, ended by a source', ['BUILDING', 'STALLED', 'PIPELINE', 'PIPELINE'], 'LEARNED'],
    ['it appeared by an event', [null, null, null, 'PIPELINE'], 'HAPPENED'],
    ['it vanished by a source', ['OPERATING', 'OPERATING', null, null], 'LEARNED'],
  ] as const)('%s', (_, path, cause) => expect(causeOf(path)).toBe(cause));

  it('is none where the ends are the same, whatever lies between', () => {
    expect(causeOf(['BUILDING', 'STALLED', 'BUILDING', 'BUILDING'])).toBeNull();
    expect(causeOf([null, null, null, null])).toBeNull();
  });
});

describe('the cause of a figure that moved', () => {
  it('is its largest part; the parts add up', () => {
    const path = [30, 24, 40, 45] as const;
    expect(partsOf(path)).toEqual([
      { cause: 'CLOCK', change: -6 },
      { cause: 'LEARNED', change: 16 },
      { cause: 'HAPPENED', change: 5 },
    ]);
    expect(causeOfFigure(path)).toBe('LEARNED');
  });

  it('is, of equal parts, the one that needs most', () => expect(causeOfFigure([0, 1, 1, 2])).toBe('HAPPENED'));

  it('is none for a figure that stays, or that differs by rounding only', () => {
    expect(causeOfFigure([10, 5, 5, 10])).toBeNull();
    expect(causeOfFigure([0.3, 0.3, 0.3, 0.1 + 0.2])).toBeNull();
  });
});
