import type { RegionsQuery } from '../gen/graphql.ts';

export type Region = RegionsQuery['regions'][number];
export type RegionBranch = { value: string; title: string; spoken: string; children?: RegionBranch[] };

const spoken = ({ name, nameEn }: Region) => `${name} ${nameEn ?? ''}`;

/** Provinces with their cities, without home: nobody is invited from there. */
export function provinceTree(
  regions: readonly Region[],
  homes: ReadonlySet<string>,
  name: (region: Region) => string,
): RegionBranch[] {
  const branch = (region: Region): RegionBranch => {
    const cities = regions.filter(({ parent, id }) => parent === region.id && !homes.has(id));
    return {
      value: region.id,
      title: name(region),
      spoken: spoken(region),
      ...(cities.length > 0 && { children: cities.map(branch) }),
    };
  };
  return provinces(regions).map(branch);
}

export const macroRegions = (regions: readonly Region[]) => regions.filter(({ kind }) => kind === 'MACRO');

export const provinces = (regions: readonly Region[]) => regions.filter(({ kind }) => kind === 'PROVINCE');

export const macroBranches = (regions: readonly Region[], name: (region: Region) => string): RegionBranch[] =>
  macroRegions(regions).map((region) => ({ value: region.id, title: name(region), spoken: spoken(region) }));
