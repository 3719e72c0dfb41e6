import { describe, expect, it } from 'vitest';
import { type DisputedFigure, disputedBy, withFiguresInForce } from '../../server/src/conflict/figures-in-force.ts';
import { choice } from './choice.ts';

/** One statement, in force from day 10 on. */
const says = (property: string, value: string, unit: string | null): DisputedFigure => ({
  project: 'p',
  property,
  choices: [choice('said')],
  statements: [{ key: 'said', known: 10, value, unit }],
});
const told = <R extends object>(row: R, ...said: DisputedFigure[]) =>
  withFiguresInForce(disputedBy(said), 10)({ key: 'p', ...row });

describe('the investment of a project', () => {
  const row = { key: 'p', investmentWan: 20, investmentBound: 'AT_LEAST' as const };
  const disputed = disputedBy([
    {
      project: 'p',
      property: 'investment_wan',
      choices: [
        choice(null, { since: 50 }),
        choice('old', { since: 40, until: 50 }),
        choice('new', { since: 0, until: 40 }),
      ],
      statements: [
        { key: 'new', known: 30, value: '25', unit: '万元' },
        { key: 'old', known: 10, value: '20', unit: '万元' },
      ],
    },
  ]);
  it.each([
    [10, 20, 'AT_LEAST'],
    [30, 25, null],
    [40, 20, 'AT_LEAST'],
    [50, 20, 'AT_LEAST'],
  ])('on day %i is %i', (day, investmentWan, investmentBound) =>
    expect(withFiguresInForce(disputed, day)(row)).toEqual({ key: 'p', investmentWan, investmentBound }),
  );
  it('is that of its row where nobody disagrees', () =>
    expect(withFiguresInForce(disputed, 30)({ ...row, key: 'q' })).toEqual({ ...row, key: 'q' }));
});

describe('every figure of a project', () => {
  const row = { landMu: 1, floorM2: null, jobs: 3, salesWan: 4, taxWan: 5 };
  it.each([
    ['land_mu', '30.5', '亩', { landMu: 30.5 }],
    ['floor_m2', '8', null, { floorM2: 8 }],
    ['jobs', '80', '人', { jobs: 80 }],
    ['sales_wan', '90', '万元', { salesWan: 90 }],
    ['tax_wan', '0', '万元', { taxWan: 0 }],
    ['tax_wan', '7', '亿元', {}],
    ['jobs', '很多', '人', {}],
    ['works', '7', null, {}],
  ])('%s %s%s', (property, value, unit, figure) =>
    expect(told(row, says(property, value, unit))).toEqual({ key: 'p', ...row, ...figure }),
  );
  it('that a row does not have is not added to it', () =>
    expect(told({ landMu: 1 }, says('jobs', '80', '人'))).toEqual({ key: 'p', landMu: 1 }));
  it('several at once', () =>
    expect(told(row, says('jobs', '80', '人'), says('tax_wan', '6', '万元'))).toMatchObject({ jobs: 80, taxWan: 6 }));
});

describe('a capacity', () => {
  const row = { capacity: 10, unit: '万吨', per: '年', capacityPrinted: '年产10万吨' };
  it.each([
    ['10', '万吨/年', row],
    ['12', '万吨/年', { capacity: 12, unit: '万吨', per: '年', capacityPrinted: '12万吨/年' }],
    ['12', '万吨', { capacity: 12, unit: '万吨', per: null, capacityPrinted: '12万吨' }],
    ['若干', null, { capacity: null, unit: null, per: null, capacityPrinted: '若干' }],
  ])('of %s %s is in its unit, for its period', (value, unit, expected) =>
    expect(told(row, says('capacity', value, unit))).toEqual({ key: 'p', ...expected }),
  );
  it('of a row that has no period beside its unit keeps its unit', () =>
    expect(told({ capacity: 100, unit: '吨/年' }, says('capacity', '200', '吨/年'))).toEqual({
      key: 'p',
      capacity: 200,
      unit: '吨/年',
    }));
});
