import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import type { Chain } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import { assessmentOf } from '../gap/gap.ts';
import { scopeOf } from '../gap/scope.ts';
import { structureOf } from '../gap/severity.ts';
import { prepare } from '../gap/standing.ts';
import { formatDay } from '../model/date.ts';
import type { Area } from '../place/area.ts';
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

/** How much is known of an area; what is known of each place inside it is worked out when it is asked for. */
export type CoverageOf = {
  area: Area;
  asOf: string;
  share: Share;
  chains: { chain: Chain; completeness: { low: number; high: number; coverage: number } | null; share: Share }[];
  places: Area[];
  catalogue: Catalogue;
  assessment: Assessment;
};

export async function coverageIn(
  context: Context,
  areaId: string,
  asOf: string | null | undefined,
): Promise<CoverageOf> {
  const { catalogue, assessment } = await assessmentOf(context, areaId, asOf);
  const { scope } = assessment;
  const area = catalogue.tree.areas.get(scope.area);
  if (!area) throw new Error(`area ${scope.area} is not in the catalogue`);
  const own = sharesOf(assessment, (segment) => assessment.standing.standingOf(segment).known);
  return {
    area,
    asOf: formatDay(scope.asOf),
    share: together([...own.values()]),
    chains: [...assessment.chains.values()]
      .map(({ chain, completeness }) => ({ chain, completeness, share: own.get(chain.key) ?? NONE }))
      .sort((a, b) => (coverageOf(a.share) ?? 101) - (coverageOf(b.share) ?? 101)),
    places: placesToSurvey(catalogue.tree, scope.area)
      .map((id) => catalogue.tree.areas.get(id))
      .filter((place) => place !== undefined),
    catalogue,
    assessment,
  };
}

/** An assessment never changes: what is known of the places inside it is kept with it. */
const kept = new WeakMap<Assessment, ReadonlyMap<string, ReadonlyMap<string, Share>>>();

/** How much is known of each place; all of them rest on the facts that were read for home, weights are the same. */
export async function coverageOfPlaces({ catalogue, assessment, places }: CoverageOf, context: Context) {
  const { structure, tree, reports } = catalogue;
  const { scope, facts } = assessment;
  const priorities = await prioritiesIn(context, scope);
  const shares =
    kept.get(assessment) ??
    new Map(
      places.map(({ id }) => {
        const { standingOf } = prepare({ structure, tree, reports, facts }, scopeOf(tree, id, scope.asOf));
        return [id, sharesOf(assessment, (segment) => standingOf(segment).known)] as const;
      }),
    );
  kept.set(assessment, shares);
  return places.map((area) => {
    const own = priorities.get(area.id) ?? new Set<string>();
    const of = [...own].map((chain) => shares.get(area.id)?.get(chain) ?? NONE);
    return {
      area,
      share: together([...(shares.get(area.id)?.values() ?? [])]),
      ownShare: of.length > 0 ? together(of) : null,
      ownChains: [...own].map((key) => structure.chains.get(key)).filter((chain) => chain !== undefined),
    };
  });
}
