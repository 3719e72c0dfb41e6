import type { FactorName } from '../gen/schema.ts';
import type { FactorRule } from './factor-rule.ts';
import { completenessRise } from './factors/completeness-rise.ts';
import { crowding } from './factors/crowding.ts';
import { investsHere } from './factors/invests-here.ts';
import { listed } from './factors/listed.ts';
import { makes } from './factors/makes.ts';
import { notDuplicating } from './factors/not-duplicating.ts';
import { region } from './factors/region.ts';
import { severityClosed } from './factors/severity-closed.ts';
import { size } from './factors/size.ts';
import { tie } from './factors/tie.ts';
import { zoneFit } from './factors/zone-fit.ts';

/** The factors in the order in which they are shown. */
export const factorRules: readonly FactorRule[] = [
  makes,
  tie,
  region,
  investsHere,
  zoneFit,
  crowding,
  size,
  listed,
  severityClosed,
  completenessRise,
  notDuplicating,
];

const shared: ReadonlySet<FactorName> = new Set(factorRules.filter((rule) => rule.shared).map(({ name }) => name));

/** The same for every candidate of a gap. */
export const isShared = (name: FactorName): boolean => shared.has(name);
