import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completenessOf } from '../../server/src/gap/completeness.ts';

describe('completeness', () => {
  it('of the worked example at 2025-06-30', () => {
    const answer = completenessOf([
      { weight: 1, presence: 0, known: false }, // a
      { weight: 1, presence: 0, known: false }, // b
      { weight: 0.8, presence: 0.25, known: true }, // c
      { weight: 0.6, presence: 0.8, known: true }, // m
      { weight: 0.3, presence: 0.8, known: true }, // x
    ]);
    expect(answer?.low).toBeCloseTo((100 * 0.92) / 3.7, 10);
    expect(answer?.high).toBeCloseTo((100 * 2.52) / 3.7, 10);
    expect(answer?.coverage).toBeCloseTo((100 * 1.7) / 3.7, 10);
  });
  it('is no number for a chain without segments', () => expect(completenessOf([])).toBeNull());

  const part = fc.record({
    weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
    known: fc.boolean(),
    presence: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  it('is an interval within 0-100 whose width comes from the unknown alone', () =>
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
        const honest = parts.map((each) => (each.known ? each : { ...each, presence: 0 }));
        const answer = completenessOf(honest);
        if (!answer) return false;
        const { low, high, coverage } = answer;
        return low >= 0 && high <= 100.000001 && high - low <= 0.8 * (100 - coverage) + 1e-9 && low <= high + 1e-9;
      }),
    ));
});
