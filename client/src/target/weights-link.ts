import type { FactorName, WeightInput } from '../gen/graphql.ts';
import { FACTORS } from './factors.ts';

export type WeightOf = ReadonlyMap<FactorName, number>;
export const DEFAULT_WEIGHT = 1;

/** `MAKES:2,TIE:0` of the address; what is no factor or no number is left out. */
export function readWeights(printed: readonly string[] | undefined): WeightOf {
  return new Map(
    (printed ?? []).flatMap((pair) => {
      const [name, figure] = pair.split(':');
      const factor = FACTORS.find((known) => known === name);
      const weight = Number(figure);
      return factor && figure && Number.isFinite(weight) ? [[factor, weight]] : [];
    }),
  );
}

/** Back into the address: weights of 1 are the default and not written. */
export function printWeights(weights: WeightOf): string[] | undefined {
  const pairs = FACTORS.flatMap((factor) => {
    const weight = weights.get(factor) ?? DEFAULT_WEIGHT;
    return weight === DEFAULT_WEIGHT ? [] : [`${factor}:${weight}`];
  });
  return pairs.length > 0 ? pairs : undefined;
}

export const weightInputs = (weights: WeightOf): WeightInput[] | null =>
  weights.size > 0 ? [...weights].map(([factor, weight]) => ({ factor, weight })) : null;
