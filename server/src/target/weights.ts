import { ReadableError } from '../errors.ts';
import type { FactorName, WeightInput } from '../gen/schema.ts';
import { nearest } from '../model/nearest.ts';
import { axisOf, factorNames } from './factor-names.ts';

/** Of every factor, 1 by default; each finite and at least 0. Only ratios matter. */
export type Weights = Readonly<Record<FactorName, number>>;

const isFactor = (name: string): name is FactorName => (factorNames as readonly string[]).includes(name);

function refused(argument: string, value: unknown, why: { zh: string; en: string }, suggestions: string[] = []) {
  return new ReadableError(
    'BAD_WEIGHT',
    { zh: `${why.zh}（参数 ${argument}）。`, en: `${why.en} (argument ${argument}).` },
    { argument, value, ...(suggestions.length > 0 && { suggestions }) },
  );
}

/** The weights that an argument gives; factors left out have 1. Error BAD_WEIGHT. */
export function weightsOf(argument: string, inputs: readonly WeightInput[] | null | undefined): Weights {
  const weights = Object.fromEntries(factorNames.map((name) => [name, 1])) as Record<FactorName, number>;
  const given = new Set<string>();
  for (const { factor, weight } of inputs ?? []) {
    if (!isFactor(factor)) {
      const near = nearest(factor.slice(0, 40), factorNames);
      const known = near.length > 0 ? near : [...factorNames];
      throw refused(
        argument,
        factor.slice(0, 40),
        {
          zh: `没有名为“${factor.slice(0, 40)}”的因子，可用的有 ${known.join('、')}`,
          en: `There is no factor "${factor.slice(0, 40)}"; there are ${known.join(', ')}`,
        },
        known,
      );
    }
    if (given.has(factor))
      throw refused(argument, factor, {
        zh: `因子 ${factor} 的权重写了两次，只能写一次`,
        en: `The weight of ${factor} is given twice; give it once`,
      });
    if (!Number.isFinite(weight) || weight < 0)
      throw refused(argument, weight, {
        zh: `因子 ${factor} 的权重须为不小于 0 的有限数，收到的是 ${weight}`,
        en: `The weight of ${factor} must be finite and not below 0; it was ${weight}`,
      });
    given.add(factor);
    weights[factor] = weight;
  }
  for (const axis of ['VIABILITY', 'ATTRACTIVENESS'] as const) {
    if (factorNames.every((name) => axisOf[name] !== axis || weights[name] === 0))
      throw refused(argument, 0, {
        zh: `${axis === 'VIABILITY' ? '可行性' : '吸引力'}各因子的权重全为 0，至少要有一个大于 0`,
        en: `All weights of ${axis.toLowerCase()} are 0; at least one must be above 0`,
      });
  }
  return weights;
}
