import type { Catalogue } from '../api/catalogue.ts';
import type { Chain } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import { intervalOf, type Standpoints, standpointsBetween } from './standpoints.ts';
import type { Interval } from './undone.ts';

/** What is compared: an area from four standpoints, and the chains asked for. */
export type Compared = {
  catalogue: Catalogue;
  standpoints: Standpoints;
  interval: Interval;
  /** All chains, or the one asked for. */
  chains: readonly Chain[];
  one: Chain | null;
};

export function compared(catalogue: Catalogue, from: Assessment, to: Assessment, one: Chain | null): Compared {
  return {
    catalogue,
    standpoints: standpointsBetween(catalogue, from, to),
    interval: intervalOf(from, to),
    chains: one ? [one] : [...catalogue.structure.chains.values()],
    one,
  };
}

export const segmentsOf = ({ members }: Chain): string[] => members.map(({ segment }) => segment);
