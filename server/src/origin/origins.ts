import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { homeScope, type Scope, scopeOf } from '../gap/scope.ts';
import { formatDay } from '../model/date.ts';
import { Recent } from '../model/recent.ts';
import { areaOf } from '../place/area-argument.ts';
import { originAims } from './aims.ts';
import { arrivalsOf, originEnterprises, originProjects } from './arrivals.ts';
import { originEnclaves, originMechanisms } from './enclaves.ts';
import { loadOriginFacts } from './origin-facts.ts';
import { partsOf } from './parts.ts';
import { sourceRegionOf } from './provenance.ts';
import { originRegions } from './regions.ts';
import { originSources } from './sources.ts';

export type OriginsOf = Awaited<ReturnType<typeof load>>;

/** Answers kept of one version of the data. */
const KEPT = 32;
const kept = new WeakMap<Catalogue, Recent<OriginsOf>>();

/** Where the projects and enterprises of an area come from, at a date. Errors: BAD_ID, NOT_FOUND, BAD_DATE. */
export async function originsOf(context: Context, area: string, asOf: string | null | undefined): Promise<OriginsOf> {
  const catalogue = await context.catalogue();
  const { id } = areaOf('area', area, catalogue.tree);
  const day = dayOf(asOf, catalogue.defaultDay);
  const recent = kept.get(catalogue) ?? new Recent<OriginsOf>(KEPT);
  kept.set(catalogue, recent);
  return recent.of(`${id}|${day}`, () => load(context, catalogue, scopeOf(catalogue.tree, id, day)));
}

async function load({ graph }: Context, catalogue: Catalogue, scope: Scope) {
  const { tree } = catalogue;
  const facts = await loadOriginFacts(graph, catalogue, scope);
  const home = homeScope(tree, scope);
  const isHere = (place: string | null) => place !== null && scope.inside.has(place);
  const isUnplaced = (places: readonly string[]) => places.every((place) => scope.wider.has(place));

  const atHome = originProjects(facts, tree, home);
  const projects = atHome.filter(({ places }) => places.some(isHere));
  const tiesHere = facts.ties.filter(({ at }) => isHere(at));
  const enterprises = originEnterprises(tiesHere, projects, tree, home);
  const arrivalsAtHome = arrivalsOf(atHome, originEnterprises(facts.ties, atHome, tree, home));
  const around = new Set([...scope.inside, scope.home, ...scope.wider]);
  return {
    area: scope.area,
    asOf: formatDay(scope.asOf),
    home: scope.home,
    homeRegion: sourceRegionOf(tree, scope.home),
    unplaced: atHome.filter(({ places }) => isUnplaced(places)).length,
    projects,
    enterprises,
    purchases: facts.purchases.filter(({ at }) => isHere(at)),
    sources: originSources(projects, enterprises, facts.aims, tree),
    regions: originRegions(
      originAims(facts.aims, arrivalsAtHome, tree, scope),
      arrivalsOf(projects, enterprises),
      tree,
    ),
    enclaves: originEnclaves(facts.mechanisms, facts.enclaves, around, atHome, tree),
    mechanisms: originMechanisms(facts.mechanisms, atHome),
    ...partsOf(projects, facts.firms, tree, scope),
  };
}
