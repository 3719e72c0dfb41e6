import type { Context } from '../api/context.ts';
import type { Chain } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import { assessmentOf } from '../gap/gap.ts';
import { scopeOf } from '../gap/scope.ts';
import { structureOf } from '../gap/severity.ts';
import { prepare } from '../gap/standing.ts';
import { formatDay } from '../model/date.ts';
import { prioritiesIn } from './priorities.ts';
import { placesToSurvey } from './surveyed-places.ts';

/** Known and all, by weight v and by number of segments; a segment counts once on each chain. */
export type Share = { knownWeight: number; totalWeight: number; known: number; total: number };

const NONE: Share = { knownWeight: 0, totalWeight: 0, known: 0, total: 0 };

const together = (shares: readonly Share[]): Share =>
  shares.reduce(
    (sum, share) => ({
      knownWeight: sum.knownWeight + share.knownWeight,
      totalWeight: sum.totalWeight + share.totalWeight,
      known: sum.known + share.known,
      total: sum.total + share.total,
    }),
    NONE,
  );

/** 0-100; null where there is nothing to know. */
export const coverageOf = ({ knownWeight, totalWeight }: Share): number | null =>
  totalWeight > 0 ? (100 * knownWeight) / totalWeight : null;

/** The share of each chain that is known, where `isKnown` says whether a segment is. */
function sharesOf({ chains }: Assessment, isKnown: (segment: string) => boolean): Map<string, Share> {
  return new Map(
    [...chains].map(([key, { segments }]) => [
      key,
      together(
        [...segments.values()].map(({ segment, terms }) => {
          const [weight, known] = [structureOf(terms), isKnown(segment)];
          return { knownWeight: known ? weight : 0, totalWeight: weight, known: known ? 1 : 0, total: 1 };
        }),
      ),
    ]),
  );
}

/** How much is known of all chains of an assessed area. */
export const shareKnown = (assessment: Assessment): Share =>
  together([...sharesOf(assessment, (segment) => assessment.standing.standingOf(segment).known).values()]);

/** The weights are those of the chains, the same everywhere; so a place inside takes only what is known of it. */
const kept = new WeakMap<Assessment, ReadonlyMap<string, ReadonlyMap<string, Share>>>();

/** How much is known of an area: of each chain, and of each county and zone inside it. */
export async function coverageIn(context: Context, areaId: string, asOf: string | null | undefined) {
  const { catalogue, assessment } = await assessmentOf(context, areaId, asOf);
  const { tree, structure, reports } = catalogue;
  const { scope, facts } = assessment;
  const area = tree.areas.get(scope.area);
  if (!area) throw new Error(`area ${scope.area} is not in the catalogue`);
  const priorities = await prioritiesIn(context, scope);
  const own = sharesOf(assessment, (segment) => assessment.standing.standingOf(segment).known);

  // All places inside home rest on the facts that were read for it.
  const places =
    kept.get(assessment) ??
    new Map(
      placesToSurvey(tree, scope.area).map((place) => {
        const { standingOf } = prepare({ structure, tree, reports, facts }, scopeOf(tree, place, scope.asOf));
        return [place, sharesOf(assessment, (segment) => standingOf(segment).known)] as const;
      }),
    );
  kept.set(assessment, places);

  const chainsOf = (keys: Iterable<string>): Chain[] =>
    [...keys].map((key) => structure.chains.get(key)).filter((chain) => chain !== undefined);
  return {
    area,
    asOf: formatDay(scope.asOf),
    share: together([...own.values()]),
    chains: [...assessment.chains.values()]
      .map(({ chain, completeness }) => ({ chain, completeness, share: own.get(chain.key) ?? NONE }))
      .sort((a, b) => (coverageOf(a.share) ?? 101) - (coverageOf(b.share) ?? 101)),
    areas: [...places].flatMap(([id, shares]) => {
      const place = tree.areas.get(id);
      if (!place) return [];
      const chains = priorities.get(id) ?? new Set<string>();
      const of = [...chains].map((chain) => shares.get(chain) ?? NONE);
      return [
        {
          area: place,
          share: together([...shares.values()]),
          ownShare: of.length > 0 ? together(of) : null,
          ownChains: chainsOf(chains),
        },
      ];
    }),
  };
}
