import type { Scope } from '../gap/scope.ts';
import type { AreaTree } from '../place/area.ts';
import { type OriginProject, projectId } from './arrivals.ts';
import { type Money, moneyOf } from './money.ts';
import type { FirmCount } from './origin-facts.ts';

/** The division of home (a county of the city) that holds a place; undefined when nobody says which. */
export const partOf = (tree: AreaTree, home: string, place: string | null): string | undefined =>
  place === null
    ? undefined
    : [place, ...tree.wider(place)].find((id) => id.startsWith('Region:') && tree.areas.get(id)?.parent === home);

export type OriginZone = { zone: string; parks: number; projects: number };

export type OriginContents = {
  zones: OriginZone[];
  /** Ids. */
  projects: string[];
  outside: number;
  homeGrown: number;
  unknown: number;
  money: Money;
  firms: number;
  firmsExact: boolean;
};

export type OriginPart = { part: string; inScope: boolean; contents: OriginContents };

/** The divisions of home in the order of their codes, and what lies in none of them for sure. */
export function partsOf(
  projects: readonly OriginProject[],
  firms: readonly FirmCount[],
  tree: AreaTree,
  scope: Scope,
): { parts: OriginPart[]; elsewhere: OriginContents } {
  const { home, inside } = scope;
  const zones = [...inside].filter((id) => tree.zone(id) === id);
  const contents = (part: string | undefined): OriginContents => {
    const here = projects.filter(({ place }) => partOf(tree, home, place) === part);
    const of = (origin: OriginProject['origin']) => here.filter((project) => project.origin === origin).length;
    const seats = firms.filter(({ place }) => inside.has(place) && partOf(tree, home, place) === part);
    return {
      zones: zones
        .filter((zone) => partOf(tree, home, zone) === part)
        .sort()
        .map((zone) => ({
          zone,
          parks: tree.inside(zone).size - 1,
          projects: here.filter(({ place }) => place !== null && tree.zone(place) === zone).length,
        })),
      projects: here.map(({ key }) => projectId(key)),
      outside: of('OUTSIDE'),
      homeGrown: of('HOME'),
      unknown: of('UNKNOWN'),
      money: moneyOf(here),
      firms: seats.reduce((sum, { low }) => sum + low, 0),
      firmsExact: seats.every(({ exact }) => exact),
    };
  };
  const divisions = tree
    .children(home)
    .filter((id) => id.startsWith('Region:'))
    .sort();
  return {
    parts: divisions.map((part) => ({
      part,
      inScope: inside.has(part) || scope.area === part || scope.wider.has(part),
      contents: contents(part),
    })),
    elsewhere: contents(undefined),
  };
}
