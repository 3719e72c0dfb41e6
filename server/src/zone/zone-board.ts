import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { splitId } from '../api/node-id.ts';
import { NotFound } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import type { Area, AreaTree } from '../place/area.ts';
import { areaOf } from '../place/area-argument.ts';
import { type Overlap, overlapsOf } from './overlaps.ts';
import { Portfolio } from './portfolio.ts';
import { loadZoneFacts, type MechanismRow, type ZoneFacts } from './zone-facts.ts';
import { ruleOf, standingOfZone, type ZoneStandingOf } from './zone-standing.ts';

/** All zones of an area at a date. */
export type ZoneBoardOf = {
  area: Area;
  asOf: number;
  catalogue: Catalogue;
  rule: MechanismRow | null;
  zones: readonly ZoneStandingOf[];
  overlaps: readonly Overlap[];
};

/** Errors: NOT_FOUND, BAD_ID, BAD_DATE. */
export async function zoneBoardOf(
  context: Context,
  areaId: string,
  asOf: string | null | undefined,
): Promise<ZoneBoardOf> {
  const catalogue = await context.catalogue();
  const { tree } = catalogue;
  const area = areaOf('area', areaId, tree);
  const day = dayOf(asOf, catalogue.defaultDay);
  const facts = await loadZoneFacts(context, area.id, day);
  const portfolio = new Portfolio(catalogue.structure, catalogue.industries);
  const zones = outerZones(tree, facts.scope.inside);
  const shown = new Set(zones.map(({ id }) => id));
  const [first] = zones;
  return {
    area,
    asOf: day,
    catalogue,
    rule: (first && ruleOf(catalogue, first, facts)) ?? null,
    zones: zones.map((zone) => standingOfZone(catalogue, facts, portfolio, zone)),
    overlaps: overlapsAtHome(tree, facts).filter(({ zones }) => zones.some((zone) => shown.has(zone))),
  };
}

/** One zone, park or enclave. Errors: NOT_FOUND with zones nearby, BAD_ID, BAD_DATE. */
export async function zoneStandingOf(
  context: Context,
  id: string,
  asOf: string | null | undefined,
): Promise<ZoneStandingOf> {
  const catalogue = await context.catalogue();
  const { tree, defaultDay } = catalogue;
  const { key } = splitId('zone', id, 'Zone:gaoxin');
  const zone = tree.areas.get(id);
  const day = dayOf(asOf, defaultDay);
  if (!zone?.id.startsWith('Zone:')) throw new NotFound('zone', id, zonesNear(tree, id, key));
  const portfolio = new Portfolio(catalogue.structure, catalogue.industries);
  return standingOfZone(catalogue, await loadZoneFacts(context, zone.id, day), portfolio, zone);
}

/** Overlaps among all zones of home, also those outside the area asked for. */
export const overlapsAtHome = (tree: AreaTree, { priorities, scope }: ZoneFacts): Overlap[] =>
  overlapsOf(
    priorities.flatMap(({ place, target, rank }) => {
      const zone = scope.homeInside.has(place) ? tree.zone(place) : undefined;
      return zone === undefined ? [] : [{ zone, target, rank }];
    }),
  );

/** The development zones among places, by Chinese name; a park is part of its zone. */
function outerZones(tree: AreaTree, inside: ReadonlySet<string>): Area[] {
  return [...inside]
    .flatMap((id) => tree.areas.get(id) ?? [])
    .filter(({ kind }) => kind === 'DEVELOPMENT_ZONE')
    .sort((a, b) => a.name.localeCompare(b.name, 'zh'));
}

function zonesNear(tree: AreaTree, id: string, key: string): string[] {
  const zones = [...tree.areas.values()].filter((area) => area.id.startsWith('Zone:'));
  const near = nearest(
    id,
    zones.map((zone) => zone.id),
  );
  if (near.length > 0) return near;
  const named = zones.filter(({ name }) => name.includes(key));
  return (named.length > 0 ? named : zones).slice(0, 3).map((zone) => zone.id);
}
