import { describe, expect, it } from 'vitest';
import type { WeightInput } from '../../server/src/gen/schema.ts';
import { factorNames } from '../../server/src/target/factor-names.ts';
import { weightsOf } from '../../server/src/target/weights.ts';

const refusal = (inputs: readonly WeightInput[]): { code?: unknown; argument?: unknown } => {
  try {
    weightsOf('weights', inputs);
  } catch (error) {
    return (error as { extensions: object }).extensions;
  }
  return {};
};
const bad = { code: 'BAD_WEIGHT', argument: 'weights' };
const viability = factorNames.slice(0, 8);

describe('weights', () => {
  it('are 1 where none is given', () => {
    expect(Object.values(weightsOf('weights', null))).toEqual(factorNames.map(() => 1));
    expect(weightsOf('weights', [{ factor: 'TIE', weight: 0 }])).toMatchObject({ TIE: 0, MAKES: 1 });
  });

  it.each([
    ['an unknown factor', [{ factor: 'MAKE', weight: 1 }]],
    ['a negative one', [{ factor: 'MAKES', weight: -1 }]],
    ['not a number', [{ factor: 'MAKES', weight: Number.NaN }]],
    ['an infinite one', [{ factor: 'MAKES', weight: Number.POSITIVE_INFINITY }]],
    [
      'one given twice',
      [
        { factor: 'MAKES', weight: 1 },
        { factor: 'MAKES', weight: 2 },
      ],
    ],
    ['an axis that sums to zero', viability.map((factor) => ({ factor, weight: 0 }))],
    ['the other axis at zero', factorNames.slice(8).map((factor) => ({ factor, weight: 0 }))],
  ])('refuse %s', (_, inputs) => expect(refusal(inputs)).toMatchObject(bad));

  it('name the factor that was probably meant', () =>
    expect(refusal([{ factor: 'MAKE', weight: 1 }])).toMatchObject({ suggestions: ['MAKES'] }));

  it('may be 0 but for one', () =>
    expect(refusal(viability.slice(1).map((factor) => ({ factor, weight: 0 })))).toEqual({}));
});
