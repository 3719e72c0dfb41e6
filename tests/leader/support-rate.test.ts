import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PurchaseFact } from '../../server/src/gap/facts.ts';
import { rateOf, type Wanted } from '../../server/src/leader/support-rate.ts';

const bought = (origin: PurchaseFact['origin'], amountWan: number | null, period: string | null = '2024') => ({
  key: `${origin}-${amountWan}-${period}`,
  known: 20241231,
  enterprise: 'leader',
  enterpriseName: '龙头',
  segment: 's',
  quantity: null,
  unit: null,
  place: 'Region:1',
  ...{ amountWan, period, origin },
});
const wanted = (state: Wanted['state'], essential = true): Wanted => ({ segment: state, essential, state });

describe('by value', () => {
  it('local purchases / purchases: 3,000 of 4,000', () =>
    expect(rateOf([], [bought('LOCAL', 3000), bought('OUTSIDE', 1000)], true)).toMatchObject({
      basis: 'VALUE',
      byValue: { rate: 75, localWan: 3000, totalWan: 4000, period: '2024' },
    }));
  it('of the newest period that has amounts', () => {
    const rows = [bought('OUTSIDE', 900, '2023-12'), bought('LOCAL', 100, '2024年'), bought('OUTSIDE', 100, null)];
    expect(rateOf([], rows, true).byValue).toMatchObject({ rate: 100, period: '2024年' });
    expect(rateOf([], [bought('LOCAL', null, '2025'), ...rows], true).byValue).toMatchObject({ period: '2024年' });
  });
  it('without any period, of all', () =>
    expect(rateOf([], [bought('LOCAL', 1, null), bought('OUTSIDE', 3, null)], true).byValue).toMatchObject({
      rate: 25,
      period: null,
    }));
  it.each([
    ['an origin', [bought('LOCAL', 3000), bought('UNKNOWN', 1000)]],
    ['an amount', [bought('LOCAL', 3000), bought('OUTSIDE', null)]],
  ])('not where %s of that period is unknown: it would count as zero', (_, rows) => {
    const { basis, byValue, sentence } = rateOf([wanted('LOCAL')], rows, true);
    expect([basis, byValue]).toEqual(['COUNT', null]);
    expect(sentence).toMatchObject({
      zh: '按项数（采购金额或货源地不全）：必需投入 1 项，本地满足 1 项，不知 0 项；全部投入 1 项，本地满足 1 项，不知 0 项。',
      en: expect.stringMatching(/^By count \(some amounts or origins are not known\): 1 of 1 essential inputs/),
    });
  });
  it('not of purchases worth nothing', () => expect(rateOf([], [bought('LOCAL', 0)], true).byValue).toBeNull());
});

describe('by count', () => {
  it('essential inputs, then all, the unknown told apart', () => {
    const inputs = [
      wanted('LOCAL'),
      wanted('UNKNOWN'),
      wanted('UNMET'),
      wanted('OUTSIDE', false),
      wanted('LOCAL', false),
    ];
    expect(rateOf(inputs, [], true)).toMatchObject({
      basis: 'COUNT',
      byCount: [
        { essential: true, met: 1, total: 3, unknown: 1 },
        { essential: false, met: 2, total: 5, unknown: 1 },
      ],
    });
  });
  it('nothing to buy: does not apply', () =>
    expect(rateOf([], [], true)).toMatchObject({
      basis: 'NONE',
      byValue: null,
      byCount: [],
      sentence: { en: expect.stringContaining('does not apply') },
    }));
  it('a leader whose segments are not known is not one that buys nothing', () =>
    expect(rateOf([], [bought('LOCAL', null)], false)).toMatchObject({
      basis: 'NONE',
      sentence: { zh: '算不出本地配套率：不知它在本市做哪个环节，有采购记录 1 条，但采购金额不知。' },
    }));
});

describe('the unknown', () => {
  const states = fc.constantFrom<Wanted['state']>('LOCAL', 'OUTSIDE', 'UNMET', 'UNKNOWN');
  const inputs = fc.array(fc.record({ segment: fc.string(), essential: fc.boolean(), state: states }), {
    minLength: 1,
  });
  const purchases = fc.array(
    fc
      .tuple(
        fc.constantFrom<PurchaseFact['origin']>('LOCAL', 'OUTSIDE', 'UNKNOWN'),
        fc.option(fc.integer({ min: 0, max: 1_000_000 })),
        fc.constantFrom('2023', '2024', null),
      )
      .map((parts) => bought(...parts)),
  );

  it('is never met: learning that an unknown input is met raises met by one and lowers unknown by one', () =>
    fc.assert(
      fc.property(inputs, (list) => {
        const unknown = list.findIndex(({ state }) => state === 'UNKNOWN');
        fc.pre(unknown >= 0);
        const [, before] = rateOf(list, [], true).byCount;
        const learned = list.map((each, index) => (index === unknown ? { ...each, state: 'LOCAL' as const } : each));
        const [, after] = rateOf(learned, [], true).byCount;
        expect(after).toEqual({
          essential: false,
          met: (before?.met ?? 0) + 1,
          total: before?.total,
          unknown: (before?.unknown ?? 0) - 1,
        });
      }),
    ));
  it('is counted in total, and met and unknown never exceed it', () =>
    fc.assert(
      fc.property(inputs, (list) => {
        for (const { met, unknown, total } of rateOf(list, [], true).byCount) {
          expect(met + unknown).toBeLessThanOrEqual(total);
        }
      }),
    ));
  it('never makes a rate by value: with any unknown amount or origin in its period there is none', () =>
    fc.assert(
      fc.property(purchases, (rows) => {
        const { byValue } = rateOf([], rows, true);
        if (byValue === null) return;
        const same = rows.filter(({ period }) => period === byValue.period);
        expect(same.every(({ amountWan, origin }) => amountWan !== null && origin !== 'UNKNOWN')).toBe(true);
        expect(byValue.rate).toBeGreaterThanOrEqual(0);
        expect(byValue.rate).toBeLessThanOrEqual(100);
      }),
    ));
});
