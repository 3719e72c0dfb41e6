import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { madeChains, seenFrom, segmentsApart } from '../chain/made-chains.ts';
import type { Chain } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import type { Day } from '../model/date.ts';

/** Chains as they are scored in an area: the city's together, or one that staff made by itself. */
export type Ground = { catalogue: Catalogue; assessment: Assessment };

export type Grounds = {
  city: Ground;
  /** Chains made by staff, by key. */
  made: ReadonlyMap<string, Ground>;
  /** Where a segment is judged. */
  groundOf(segment: string): Ground;
};

/** Of segments that none of the city's chains has: the first chain made by staff that holds each. */
function madeHolding({ templates }: Catalogue, segments: readonly string[]): Map<string, Chain> {
  const apart = new Set(segmentsApart(templates));
  const made = madeChains(templates);
  return new Map(
    segments.flatMap((segment) => {
      const chain = apart.has(segment) && made.find(({ members }) => members.some((each) => each.segment === segment));
      return chain ? [[segment, chain] as const] : [];
    }),
  );
}

async function groundIn(context: Context, area: string, day: Day): Promise<Ground> {
  const catalogue = await context.catalogue();
  return { catalogue, assessment: await context.assess(catalogue, area, day) };
}

/**
 * The city's chains in an area, these made by staff, and those that judge a segment which none of the city's has: so a
 * sheet says the same of it when it is taken and when it is read back.
 */
export async function groundsIn(
  context: Context,
  area: string,
  day: Day,
  segments: readonly string[],
  chains: readonly Chain[] = [],
): Promise<Grounds> {
  const judges = madeHolding(await context.catalogue(), segments);
  const keys = [...new Set([...chains, ...judges.values()].map(({ key }) => key))];
  const [city, ...own] = await Promise.all([
    groundIn(context, area, day),
    ...keys.map(async (key) => [key, await groundIn(seenFrom(context, [key]), area, day)] as const),
  ]);
  const made = new Map(own);
  return { city, made, groundOf: (segment) => made.get(judges.get(segment)?.key ?? '') ?? city };
}
