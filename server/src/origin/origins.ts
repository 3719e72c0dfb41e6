import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { scopeOf } from '../gap/scope.ts';
import { formatDay } from '../model/date.ts';
import { areaOf } from '../place/area-argument.ts';
import { originAims } from './aims.ts';
import { arrivalsOf, originEnterprises, originProjects } from './arrivals.ts';
import { broughtBy, originEnclaves } from './enclaves.ts';
import { loadOriginFacts } from './origin-facts.ts';
import { partsOf } from './parts.ts';
import { sourceRegionOf } from './provenance.ts';
import { originRegions } from './regions.ts';
import { originSources } from './sources.ts';

export type OriginsOf = Awaited<ReturnType<typeof originsOf>>;

/** Where the projects and enterprises of an area come from, at a date. Errors: BAD_ID, NOT_FOUND, BAD_DATE. */
export async function originsOf(context: Context, areaId: string, asOf: string | null | undefined) {
  const catalogue = await context.catalogue();
  const { tree } = catalogue;
  const area = areaOf('area', areaId, tree);
  const scope = scopeOf(tree, area.id, dayOf(asOf, catalogue.defaultDay));
  const facts = await loadOriginFacts(context.graph, tree, scope);

  const atHome = originProjects(facts, tree, scope);
  const isHere = (place: string | null) => place !== null && scope.inside.has(place);
  const projects = atHome.filter(({ places }) => places.some(isHere));
  const isUnplaced = (places: readonly string[]) => !places.some((place) => !scope.wider.has(place));
  const enterprises = originEnterprises(
    { ...facts, ties: facts.ties.filter(({ at }) => isHere(at)) },
    projects,
    tree,
    scope,
  );
  const here = arrivalsOf(projects, enterprises);
  const home = arrivalsOf(atHome, originEnterprises(facts, atHome, tree, scope));
  const around = new Set([...scope.inside, scope.home, ...scope.wider]);
  return {
    area: area.id,
    asOf: formatDay(scope.asOf),
    home: scope.home,
    homeRegion: sourceRegionOf(tree, scope.home),
    unplaced: atHome.filter(({ places }) => isUnplaced(places)).length,
    projects,
    enterprises,
    purchases: facts.purchases.filter(({ at }) => isHere(at)),
    sources: originSources(projects, enterprises, facts.aims, tree),
    regions: originRegions(originAims(facts.aims, [...home.projects, ...home.enterprises], tree, scope), here, tree),
    enclaves: originEnclaves(facts.mechanisms, facts.enclaves, around, atHome, tree),
    mechanisms: facts.mechanisms
      .filter(({ kind }) => kind !== 'ENCLAVE')
      .map((mechanism) => ({ mechanism, brought: broughtBy(mechanism, atHome) })),
    ...partsOf(projects, facts.firms, tree, scope),
  };
}
