import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factorNames } from '../../server/src/target/factor-names.ts';
import { meritOf } from '../../server/src/target/opportunities.ts';
import { scoreOf } from '../../server/src/target/score.ts';
import type { Weights } from '../../server/src/target/weights.ts';
import { anyRanges, anyWeights, type Ranges, rangesFrom } from './any-candidates.ts';

const merit = (ranges: Ranges, weights: Weights): number =>
  meritOf(scoreOf(rangesFrom(ranges), weights, 'VIABILITY'), scoreOf(rangesFrom(ranges), weights, 'ATTRACTIVENESS'));

it('is the same for weights in the same ratio, to the last digit: equal merit is equal rank', () =>
  fc.assert(
    fc.property(anyRanges, anyWeights, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (ranges, weights, factor) => {
      const scaled = Object.fromEntries(factorNames.map((name) => [name, weights[name] * factor])) as Weights;
      expect(merit(ranges, scaled)).toBe(merit(ranges, weights));
    }),
  ));

it('is the same for the same values on other factors of equal weight', () => {
  const equal = Object.fromEntries(factorNames.map((name) => [name, 1])) as Weights;
  const at = (values: Partial<Record<(typeof factorNames)[number], number>>): Ranges =>
    Object.fromEntries(
      factorNames.map((name) => [name, { low: values[name] ?? 0, high: values[name] ?? 0 }]),
    ) as Ranges;
  const [a, b, c] = [66.1, 33.3, 0.7];
  const shared = { SEVERITY_CLOSED: 43.4, COMPLETENESS_RISE: 86.7, NOT_DUPLICATING: 100 };
  expect(merit(at({ MAKES: a, SIZE: b, LISTED: c, ...shared }), equal)).toBe(
    merit(at({ MAKES: c, SIZE: b, LISTED: a, ...shared }), equal),
  );
});
