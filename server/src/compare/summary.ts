import type { Chain } from '../chain/structure.ts';
import type { ComparedCause } from '../gen/schema.ts';
import { type Part, partsOf } from './cause.ts';
import { type Compared, segmentsOf } from './compared.ts';
import { type Difference, thingOf } from './difference.ts';
import { isNamed } from './differences.ts';
import { asked } from './standpoints.ts';

export type CauseCount = { cause: ComparedCause; segments: number; differences: number };
export type Summary = {
  segments: number;
  moved: number;
  differences: number;
  causes: CauseCount[];
  sources: number;
};

/** What is uncertain comes first. */
const CAUSES: readonly ComparedCause[] = ['LEARNED', 'HAPPENED', 'CLOCK'];

/** How much differs, by cause; a thing on several chains counts once. */
export function summaryOf(differences: readonly Difference[], chains: readonly Chain[]): Summary {
  const things = new Map(differences.filter(isNamed).map((difference) => [thingOf(difference), difference]));
  const named = [...things.values()];
  const kinds = named.filter(({ aspect }) => aspect === 'KIND');
  return {
    segments: new Set(chains.flatMap(segmentsOf)).size,
    moved: kinds.length,
    differences: named.length,
    causes: CAUSES.map((cause) => ({
      cause,
      segments: kinds.filter((difference) => difference.cause === cause).length,
      differences: named.filter((difference) => difference.cause === cause).length,
    })),
    sources: differences.filter(({ aspect }) => aspect === 'SOURCE').length,
  };
}

/** What each cause adds to the low end of a chain's completeness; null without segments. */
export function partsOfCompleteness({ standpoints }: Compared, chain: Chain): Part[] | null {
  const [from, time, learned, to] = asked(standpoints, ({ chains }) => chains.get(chain.key)?.completeness?.low);
  return from === undefined || time === undefined || learned === undefined || to === undefined
    ? null
    : partsOf([from, time, learned, to]);
}
