import type { FactorName, TargetFlag } from '../gen/schema.ts';
import type { RangeOf } from './score.ts';

/** Marks of a target, read off its factors; only what is known sets one. A main product is half of the turnover or more. */
export const DEFAULTS = { mainProduct: 50 } as const;

const rules: readonly (readonly [TargetFlag, FactorName, (low: number) => boolean])[] = [
  ['INVESTS_HERE', 'INVESTS_HERE', (low) => low === 100],
  ['TIED', 'TIE', (low) => low > 0],
  ['OUTPOST', 'REGION', (low) => low === 100],
  ['MAIN_PRODUCT', 'MAKES', (low) => low >= DEFAULTS.mainProduct],
];

export const targetFlags = rules.map(([flag]) => flag);

export function flagsOf(ranges: readonly RangeOf[]): TargetFlag[] {
  const low = (name: FactorName) => ranges.find((range) => range.name === name)?.low ?? 0;
  return rules.filter(([, name, set]) => set(low(name))).map(([flag]) => flag);
}
