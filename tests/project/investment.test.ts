import { describe, expect, it } from 'vitest';
import type { Bound } from '../../server/src/gen/schema.ts';
import { counting, sumInvestment } from '../../server/src/project/investment.ts';

const project = (
  key: string,
  investmentWan: number | null,
  phaseOf: string | null = null,
  investmentBound: Bound | null = investmentWan === null ? null : 'EXACT',
) => ({ key, phaseOf, investmentWan, investmentBound });

describe('what projects invest together', () => {
  it('never counts what is not stated as nothing', () =>
    expect(sumInvestment([project('a', 100), project('b', null), project('c', 0)])).toEqual({
      wan: 100,
      bound: 'EXACT',
      stated: 2,
      unstated: 1,
      inWhole: 0,
    }));
  it('never adds a whole to its phases', () =>
    expect(
      sumInvestment([project('whole', 45), project('one', 20, 'whole'), project('two', null, 'whole')]),
    ).toMatchObject({
      wan: 45,
      stated: 1,
      unstated: 0,
      inWhole: 2,
    }));
  it('counts the phases of a whole that states nothing, which stays unknown', () =>
    expect(sumInvestment([project('whole', null), project('one', 20, 'whole')])).toMatchObject({
      wan: 20,
      stated: 1,
      unstated: 1,
      inWhole: 0,
    }));
  it('counts a phase whose whole is not among them', () =>
    expect(sumInvestment([project('one', 20, 'whole')])).toMatchObject({ wan: 20, inWhole: 0 }));
  it('sees a whole over an unknown one between', () =>
    expect(
      sumInvestment([project('whole', 45), project('part', null, 'whole'), project('bit', 5, 'part')]),
    ).toMatchObject({ wan: 45, inWhole: 2 }));
  it('is a lower bound as soon as one of them is', () => {
    expect(sumInvestment([project('a', 1), project('b', 1, null, 'AT_LEAST')]).bound).toBe('AT_LEAST');
    expect(sumInvestment([project('a', 1, null, 'ABOUT'), project('b', 1, null, 'AT_LEAST')]).bound).toBe('ABOUT');
  });
  it('adds up over the columns of a board', () => {
    const all = [project('whole', 45), project('one', 20, 'whole'), project('other', 7)];
    const counted = counting(all);
    const columns = [all.slice(0, 1), all.slice(1, 2), all.slice(2)].map((column) => sumInvestment(column, counted));
    expect(columns.map(({ wan }) => wan)).toEqual([45, 0, 7]);
    expect(columns.map(({ inWhole }) => inWhole)).toEqual([0, 1, 0]);
  });
});
