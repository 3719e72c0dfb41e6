import { describe, expect, it } from 'vitest';
import type { Bound } from '../../server/src/gen/schema.ts';
import { checkOf, checkSentence, wanOf } from '../../server/src/ledger/ledger-check.ts';
import type { InvestmentSum } from '../../server/src/project/investment.ts';

const known = (wan: number, stated: number, unstated = 0): InvestmentSum => ({
  wan,
  bound: 'EXACT',
  stated,
  unstated,
  inWhole: 0,
});
const total = (value: number, bound: Bound = 'EXACT') => ({ value, bound });

describe('a published total in 万元', () => {
  it.each([
    [276.95, '亿元', 2_769_500],
    [122.95, '亿元', 1_229_500],
    [5000, '万元', 5000],
  ])('%d %s', (value, unit, wan) => expect(wanOf({ value, unit })).toBe(wan));
  it('is none in a unit that is no money', () => expect(wanOf({ value: 68, unit: '个' })).toBeNull());
});

describe('the known members against the published total', () => {
  it('cover a share of it', () => {
    const compared = { known: known(1_000_000, 3), members: 3, count: total(68), wan: total(2_769_500) };
    expect(checkOf(compared)).toEqual({ check: 'WITHIN', share: (100 * 100) / 276.95 });
    expect(checkSentence(compared)).toEqual({
      zh: '已知 3 个（公布 68 个），投资 100 亿元，占公布的 276.95 亿元的 36.1%。',
      en: '3 known of 68 published, covering CNY 10 bn of 27.695 bn (36.1%).',
    });
  });
  it('say how many of them are of unknown investment', () =>
    expect(checkSentence({ known: known(150_000, 1, 2), members: 3, count: total(5), wan: total(340_000) }).zh).toBe(
      '已知 3 个（公布 5 个），投资 15 亿元，占公布的 34 亿元的 44.1%，另 2 个投资未知。',
    ));
  it('of which none states anything are no nought', () =>
    expect(checkSentence({ known: known(0, 0, 3), members: 3, count: total(5), wan: total(355_000) }).zh).toBe(
      '已知 3 个（公布 5 个），投资都未知，公布总投资 35.5 亿元。',
    ));
  it('may be nobody', () =>
    expect(checkSentence({ known: known(0, 0), members: 0, count: total(61), wan: total(1_938_900) }).zh).toBe(
      '公布 61 个、总投资 193.89 亿元，来源没有列名，一个也不知道。',
    ));
  it('do not fit when they are more, or invest more', () => {
    expect(checkOf({ known: known(300, 1), members: 1, count: total(1), wan: total(200) }).check).toBe('EXCEEDS');
    expect(checkOf({ known: known(100, 2), members: 2, count: total(1), wan: total(200) }).check).toBe('EXCEEDS');
    expect(checkSentence({ known: known(30_000, 1), members: 1, count: total(1), wan: total(10_000) }).zh).toMatch(
      /占公布的 1 亿元的 300.0%；超过公布的数，必有一方不对。$/,
    );
  });
  it('cannot exceed what is published as a lower bound, of which they are at most that share', () => {
    const compared = { known: known(750_000, 3), members: 3, count: null, wan: total(1_000_000, 'AT_LEAST') };
    expect(checkOf({ ...compared, known: known(1_200_000, 3) }).check).toBe('WITHIN');
    expect(checkSentence(compared).zh).toBe(
      '已知 3 个（公布的项目数未知），投资 75 亿元，占公布的 ≥100 亿元的 ≤75.0%。',
    );
  });
  it('are checked against nothing where no total is published', () =>
    expect(checkOf({ known: known(100, 1), members: 1, count: total(4), wan: null })).toEqual({
      check: 'NO_TOTAL',
      share: null,
    }));
});
