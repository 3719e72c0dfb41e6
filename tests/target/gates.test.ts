import { describe, expect, it } from 'vitest';
import type { Bound, GateName, GateState } from '../../server/src/gen/schema.ts';
import type { BackedProject, Candidate } from '../../server/src/target/candidate.ts';
import { failsNone, gatesOf, stateOf } from '../../server/src/target/gates.ts';
import { isAtLeast } from '../../server/src/target/turnover.ts';

describe('a gate', () => {
  it.each<[GateName, number | null, Bound, GateState]>([
    ['INVESTMENT_PER_MU', 300, 'EXACT', 'PASS'],
    ['INVESTMENT_PER_MU', 299, 'EXACT', 'FAIL'],
    ['INVESTMENT_PER_MU', null, 'EXACT', 'UNKNOWN'],
    ['TAX_PER_MU', 299, 'AT_LEAST', 'UNKNOWN'],
    ['TAX_PER_MU', 300, 'AT_LEAST', 'PASS'],
    ['TAX_PER_MU', 299, 'AT_MOST', 'FAIL'],
    ['TAX_PER_MU', 300, 'AT_MOST', 'UNKNOWN'],
    ['ENERGY', 300, 'EXACT', 'PASS'],
    ['ENERGY', 301, 'EXACT', 'FAIL'],
    ['ENERGY', 301, 'AT_MOST', 'UNKNOWN'],
    ['ENERGY', 299, 'AT_LEAST', 'UNKNOWN'],
    ['ENERGY', 301, 'AT_LEAST', 'FAIL'],
  ])('%s of 300 with %s %s: %s', (gate, value, bound, state) =>
    expect(stateOf(gate, 300, value === null ? null : { value, bounds: [bound] })).toBe(state),
  );

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the threshold %s', (threshold) =>
    expect(() => gatesOf('gates', [{ gate: 'ENERGY', threshold }])).toThrow(/大于 0/),
  );
  it('is set once', () =>
    expect(() =>
      gatesOf('gates', [
        { gate: 'ENERGY', threshold: 1 },
        { gate: 'ENERGY', threshold: 2 },
      ]),
    ).toThrow(/设了两次/));
});

describe('a gate reckoned from the projects that a firm backs', () => {
  const project = (investmentWan: number, landMu: number, more: Partial<BackedProject> = {}) =>
    ({
      investmentWan,
      investmentBound: 'EXACT',
      landMu,
      taxWan: null,
      stopped: false,
      source: 'S',
      ...more,
    }) as BackedProject;
  const fails = (...projects: BackedProject[]) =>
    !failsNone({ figures: [] as Candidate['figures'], projects: projects as Candidate['projects'] } as Candidate, [
      { gate: 'INVESTMENT_PER_MU', threshold: 300 },
    ]);
  it('fails where 10 亿元 on 500 亩 make 200 万元 a mu', () => expect(fails(project(100_000, 500))).toBe(true));
  it('does not where it is over 10 亿元: that may be 300 and more', () => {
    expect(fails(project(100_000, 500, { investmentBound: 'AT_LEAST' }))).toBe(false);
    expect(fails(project(100_000, 500), project(1_000, 10, { investmentBound: 'AT_LEAST' }))).toBe(false);
  });
  it('leaves out what was stopped', () =>
    expect(fails(project(100_000, 500, { stopped: true }), project(60_000, 100))).toBe(false));
  it('a sum of a lower and an upper bound decides nothing', () =>
    expect(stateOf('INVESTMENT_PER_MU', 300, { value: 200, bounds: ['AT_LEAST', 'AT_MOST'] })).toBe('UNKNOWN'));
});

describe('a turnover', () => {
  const turnover = (value: number, bound: Bound = 'EXACT', unit = '万元') => ({
    key: 't',
    indicator: 'turnover',
    value,
    unit,
    bound,
    period: '2024',
    known: 20241231,
    source: 'S',
  });
  it.each([
    [null, null],
    [turnover(100), true],
    [turnover(99), false],
    [turnover(99, 'AT_LEAST'), null],
    [turnover(100, 'AT_MOST'), null],
    [turnover(99, 'AT_MOST'), false],
    [turnover(0.01, 'EXACT', '亿元'), true],
    [turnover(500, 'EXACT', '美元'), null],
  ])('%o is at least 100: %s', (figure, answer) => expect(isAtLeast(figure, 100)).toBe(answer));
});
