import type { Scope } from '../gap/scope.ts';
import type { OriginTie, OriginUnknown } from '../gen/schema.ts';
import type { AreaTree } from '../place/area.ts';
import type { BackerFact, OriginFacts, SeatedFirm, TieFact } from './origin-facts.ts';
import { provenanceOf, type Seat, seatOf } from './provenance.ts';
import { type Undertaking, undertakings } from './undertaking.ts';

/** Something that came, with the seats outside home that it came from and the places of ours that it is at. */
export type Arrival = { id: string; seats: readonly string[]; at: readonly string[] };

export type OriginBacker = BackerFact & { seat: Seat; region: string | null };
export type OriginProject = ReturnType<typeof withProvenance>;
export type OriginLink = { tie: OriginTie; at: string | null; statement: string };
export type OriginEnterprise = SeatedFirm & {
  region: string | null;
  because: OriginUnknown | null;
  ties: readonly OriginLink[];
};

export const projectId = (key: string): string => `Project:${key}`;
export const enterpriseId = (key: string): string => `Enterprise:${key}`;

const regionOf = (seat: Seat): string | null => (typeof seat === 'object' ? seat.source : null);

function withProvenance(undertaking: Undertaking, tree: AreaTree, scope: Scope) {
  const backers = undertaking.backers.map((backer): OriginBacker => {
    const seat = seatOf(tree, scope, backer.place);
    return { ...backer, seat, region: regionOf(seat) };
  });
  return { ...undertaking, backers, ...provenanceOf(backers.map(({ seat }) => seat)) };
}

/** The projects of home, a project with its phases as one, each with where it comes from. */
export const originProjects = (facts: Pick<OriginFacts, 'projects'>, tree: AreaTree, scope: Scope): OriginProject[] =>
  undertakings(facts.projects, tree, scope.asOf).map((each) => withProvenance(each, tree, scope));

/** The enterprises not known to sit at home that back a project, work or supply here, each once with all its ties. */
export function originEnterprises(
  facts: readonly TieFact[],
  projects: readonly OriginProject[],
  tree: AreaTree,
  scope: Scope,
): OriginEnterprise[] {
  const found = new Map<string, OriginEnterprise & { ties: OriginLink[] }>();
  const add = (firm: SeatedFirm, tie: OriginTie, at: string | null, statement: string) => {
    const seat = seatOf(tree, scope, firm.place);
    if (seat === 'HOME') return;
    const { enterprise, name, nameEn, unnamed, countLow, place, standing, confidence } = firm;
    const entry = found.get(enterprise) ?? {
      ...{ enterprise, name, nameEn, unnamed, countLow, place, standing, confidence },
      region: regionOf(seat),
      because: typeof seat === 'object' ? null : seat,
      ties: [],
    };
    entry.ties.push({ tie, at, statement });
    found.set(enterprise, entry);
  };
  for (const { backers, place } of projects)
    for (const backer of backers) add(backer, 'INVESTS', place, backer.statement);
  for (const fact of facts) add(fact, fact.tie, fact.at, fact.statement);
  return [...found.values()].sort((a, b) => (a.enterprise < b.enterprise ? -1 : 1));
}

const seated = (firms: readonly { region: string | null; place: string | null }[]) =>
  firms.flatMap(({ region, place }) => (region !== null && place !== null ? [place] : []));

/** What came: the projects, and the enterprises that back none of them, so that a firm and its project count once. */
export const arrivalsOf = (projects: readonly OriginProject[], enterprises: readonly OriginEnterprise[]): Arrival[] => [
  ...projects.map(({ key, backers, places }) => ({ id: projectId(key), seats: seated(backers), at: places })),
  ...enterprises
    .filter(({ ties }) => !ties.some(({ tie }) => tie === 'INVESTS'))
    .map((firm) => {
      return { id: enterpriseId(firm.enterprise), seats: seated([firm]), at: firm.ties.flatMap(({ at }) => at ?? []) };
    }),
];
