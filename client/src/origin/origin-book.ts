import type { OriginsQuery } from '../gen/graphql.ts';

export type Origins = OriginsQuery['origins'];
export type OriginProject = Origins['projects'][number];
export type OriginEnterprise = Origins['enterprises'][number];
export type OriginSource = Origins['sources'][number];
export type OriginRegion = Origins['regions'][number];
export type OriginAim = OriginRegion['aims'][number];
export type OriginEnclave = Origins['enclaves'][number];
export type OriginMechanism = Origins['mechanisms'][number];
export type OriginPart = Origins['parts'][number];
export type OriginContents = Origins['elsewhere'];
export type OriginArea = Origins['area'];

/** An answer with its things found by id, so that lists of ids can be spelt out. */
export function bookOf(origins: Origins) {
  const projects = new Map(origins.projects.map((project) => [project.project, project]));
  const enterprises = new Map(origins.enterprises.map((enterprise) => [enterprise.enterprise, enterprise]));
  const regions = new Map(origins.regions.map((each) => [each.region.id, each]));
  const sources = new Map(origins.sources.map((source) => [source.region.id, source]));
  const found = <Thing>(things: ReadonlyMap<string, Thing>, ids: readonly string[]): Thing[] =>
    ids.flatMap((id) => things.get(id) ?? []);
  return {
    origins,
    region: (id: string) => regions.get(id),
    source: (id: string) => sources.get(id),
    projects: (ids: readonly string[]) => found(projects, ids),
    enterprises: (ids: readonly string[]) => found(enterprises, ids),
    /** The name of any region that the answer speaks of. */
    area: (id: string): OriginArea | undefined => regions.get(id)?.region ?? sources.get(id)?.region,
    /** The regions aimed at that hold a province or lie in it, those that name it first. */
    regionsAt: (province: string) =>
      origins.regions
        .filter(({ aims }) => aims.length > 0)
        .filter(({ whole, part }) => whole.includes(province) || part.includes(province))
        .sort((a, b) => Number(b.region.id === province) - Number(a.region.id === province)),
  };
}

export type Book = ReturnType<typeof bookOf>;
