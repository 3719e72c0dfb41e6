import { expect, it } from 'vitest';
import type { FactorName } from '../../server/src/gen/schema.ts';
import { factorNames } from '../../server/src/target/factor-names.ts';
import { meritOf } from '../../server/src/target/opportunities.ts';
import { scoreOf } from '../../server/src/target/score.ts';
import type { Weights } from '../../server/src/target/weights.ts';
import { type Ranges, rangesFrom } from './any-candidates.ts';

const merit = (values: Partial<Record<FactorName, number>>, weight = 1): number => {
  const ranges = rangesFrom(
    Object.fromEntries(
      factorNames.map((name) => [name, { low: values[name] ?? 0, high: values[name] ?? 0 }]),
    ) as Ranges,
  );
  const weights = Object.fromEntries(factorNames.map((name) => [name, weight])) as Weights;
  return meritOf(scoreOf(ranges, weights, 'VIABILITY'), scoreOf(ranges, weights, 'ATTRACTIVENESS'));
};

const shared = { SEVERITY_CLOSED: 43.4, COMPLETENESS_RISE: 86.7, NOT_DUPLICATING: 100 };

it('is equal to the last digit where it is equal in truth, for an equal merit is an equal rank', () => {
  // 2.2 + 4.7 + 15.7 is not 15.7 + 4.7 + 2.2 to a computer.
  const [one, other] = [
    { MAKES: 2.2, TIE: 4.7, SIZE: 15.7, ...shared },
    { MAKES: 15.7, TIE: 4.7, SIZE: 2.2, ...shared },
  ];
  expect(merit(one)).toBe(merit(other));
  expect(merit(one, 0.7)).toBe(merit(one));
});
