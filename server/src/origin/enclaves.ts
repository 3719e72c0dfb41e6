import type { AreaTree } from '../place/area.ts';
import { regionHolds } from '../target/region-holds.ts';
import type { OriginProject } from './arrivals.ts';
import type { EnclaveFact, MechanismFact } from './origin-facts.ts';

/** An enclave: the way of working that a source describes, the place that it names, or both. */
export type OriginEnclave = {
  mechanism: MechanismFact | null;
  zone: EnclaveFact | null;
  brought: readonly BroughtProject[];
};

export type OriginMechanism = { mechanism: MechanismFact; brought: readonly BroughtProject[] };
export type BroughtProject = { project: OriginProject; statement: string };

/** The other ways of reaching out, with the projects that they brought. */
export const originMechanisms = (
  mechanisms: readonly MechanismFact[],
  projects: readonly OriginProject[],
): OriginMechanism[] =>
  mechanisms
    .filter(({ kind }) => kind !== 'ENCLAVE')
    .map((mechanism) => ({ mechanism, brought: broughtBy(mechanism, projects) }));

/** Who sits in an enclave, each once: by its seat, else by what it does there. */
export const tenantsOf = (zone: EnclaveFact | null): EnclaveFact['tenants'] => [
  ...new Map((zone?.tenants ?? []).toReversed().map((tenant) => [tenant.enterprise, tenant])).values(),
];

/** The projects at home that a mechanism brought; a phase counts as its project. */
function broughtBy(mechanism: MechanismFact | null, projects: readonly OriginProject[]): BroughtProject[] {
  return (mechanism?.brought ?? []).flatMap(({ project: key, statement }) => {
    const project = projects.find((each) => each.key === key || each.phases.includes(key));
    return project ? [{ project, statement }] : [];
  });
}

/** They are one when they bear one name and the place lies in a region that the way of working aims at. */
function isOf({ name, regions }: MechanismFact, zone: string, tree: AreaTree): boolean {
  return tree.areas.get(zone)?.name === name && regions.some((region) => regionHolds(tree, region, zone) === 'IN');
}

/** The enclaves of these places, definite ones first; one of which nobody says whose it is belongs to all who ask. */
export function originEnclaves(
  mechanisms: readonly MechanismFact[],
  zones: readonly EnclaveFact[],
  places: ReadonlySet<string>,
  projects: readonly OriginProject[],
  tree: AreaTree,
): OriginEnclave[] {
  const enclaves = mechanisms.filter(({ kind }) => kind === 'ENCLAVE');
  const zoneOf = (mechanism: MechanismFact) => zones.find(({ zone }) => isOf(mechanism, zone, tree)) ?? null;
  const owned = enclaves.map((mechanism) => {
    return { mechanism, zone: zoneOf(mechanism), brought: broughtBy(mechanism, projects) };
  });
  const claimed = new Set(owned.map(({ zone }) => zone));
  return [
    ...owned
      .filter(({ mechanism }) => places.has(mechanism.of))
      .sort((a, b) => Number(b.zone !== null) - Number(a.zone !== null)),
    ...zones.filter((zone) => !claimed.has(zone)).map((zone) => ({ mechanism: null, zone, brought: [] })),
  ];
}
