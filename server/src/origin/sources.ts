import type { RegionHolding } from '../gen/schema.ts';
import type { AreaTree } from '../place/area.ts';
import type { RegionAim } from '../target/outposts.ts';
import { bestHolding, regionHolds } from '../target/region-holds.ts';
import { cameUninvited } from './aims.ts';
import { arrivalsOf, enterpriseId, type OriginEnterprise, type OriginProject, projectId } from './arrivals.ts';
import { type Money, moneyOf } from './money.ts';

export type OriginSource = {
  region: string;
  projects: readonly string[];
  money: Money;
  shared: number;
  inferred: number;
  enterprises: readonly string[];
  enterpriseCount: number;
  enterpriseCountExact: boolean;
  targeted: RegionHolding;
  uninvited: readonly string[];
};

/** All provinces, and whatever else something came from; those with most projects first. */
export function originSources(
  projects: readonly OriginProject[],
  enterprises: readonly OriginEnterprise[],
  aims: readonly RegionAim[],
  tree: AreaTree,
): OriginSource[] {
  const provinces = [...tree.areas.values()].filter(({ kind }) => kind === 'PROVINCE').map(({ id }) => id);
  const seen = [...projects.flatMap(({ sources }) => sources), ...enterprises.flatMap(({ region }) => region ?? [])];
  return [...new Set([...provinces, ...seen])]
    .map((region) => {
      const came = projects.filter(({ sources }) => sources.includes(region));
      const firms = enterprises.filter((firm) => firm.region === region);
      // Of a project of two regions only what ties it to this one counts.
      const fromHere = came.map((project) => {
        return { ...project, backers: project.backers.filter((backer) => backer.region === region) };
      });
      return {
        region,
        projects: came.map(({ key }) => projectId(key)),
        money: moneyOf(came),
        shared: came.filter(({ sources }) => sources.length > 1).length,
        inferred: fromHere.filter(({ backers }) => backers.every(({ standing }) => standing === 'INFERRED')).length,
        enterprises: firms.map(({ enterprise }) => enterpriseId(enterprise)),
        enterpriseCount: firms.reduce((sum, { countLow }) => sum + countLow, 0),
        enterpriseCountExact: firms.every(({ unnamed }) => !unnamed),
        targeted: bestHolding(tree, aims, region).holding,
        uninvited: arrivalsOf(fromHere, firms)
          .filter((arrival) => cameUninvited(tree, aims, arrival))
          .map(({ id }) => id),
      };
    })
    .sort(
      (a, b) =>
        b.projects.length - a.projects.length ||
        b.enterpriseCount - a.enterpriseCount ||
        (a.region < b.region ? -1 : 1),
    );
}

/** The provinces that lie in a region as a whole, and those of which a part does. */
export function provincesOf(tree: AreaTree, region: string): { whole: string[]; part: string[] } {
  const provinces = [...tree.areas.values()].filter(({ kind }) => kind === 'PROVINCE');
  const of = (holding: RegionHolding) =>
    provinces.filter(({ id }) => regionHolds(tree, region, id) === holding).map(({ id }) => id);
  return { whole: of('IN'), part: of('MAYBE') };
}
