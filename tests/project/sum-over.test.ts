import { describe, expect, it } from 'vitest';
import type { Bound } from '../../server/src/gen/schema.ts';
import { boundOfAll, sumOver } from '../../server/src/project/sum-over.ts';

const project = (key: string, value: number | null, phaseOf: string | null = null, bound: Bound | null = null) => ({
  key,
  phaseOf,
  figure: { value, bound },
});
const sum = (...projects: ReturnType<typeof project>[]) => sumOver(projects, ({ figure }) => figure);

describe('a sum over projects', () => {
  it('takes a whole by its own figure and not by its phases again', () =>
    expect(sum(project('a', 100), project('a1', 60, 'a'), project('b', 20))).toEqual({
      value: 120,
      bound: 'EXACT',
      stated: 2,
      unstated: 0,
      inWhole: 1,
    }));
  it('takes the phases where the whole has no figure, which stays unknown', () =>
    expect(sum(project('a', null), project('a1', 60, 'a'), project('a2', null, 'a'))).toEqual({
      value: 60,
      bound: 'EXACT',
      stated: 1,
      unstated: 2,
      inWhole: 0,
    }));
});

describe('as the sum of all', () => {
  const bound = (...projects: ReturnType<typeof project>[]) => boundOfAll(sum(...projects));
  it('it is exact only where each is known exactly', () => {
    expect(bound(project('a', 1), project('b', 2))).toBe('EXACT');
    expect(bound(project('a', 1, null, 'AT_LEAST'), project('b', 2))).toBe('AT_LEAST');
  });
  it('it is at least so much where one is unknown', () => {
    expect(bound(project('a', null), project('a3', 29_000, 'a'))).toBe('AT_LEAST');
    expect(bound(project('a', null), project('b', 2, null, 'AT_LEAST'))).toBe('AT_LEAST');
  });
  it('it is only about so much where one may be more and another less', () =>
    expect(bound(project('a', null), project('b', 2, null, 'AT_MOST'))).toBe('ABOUT'));
});
