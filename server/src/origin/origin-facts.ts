import type { Catalogue } from '../api/catalogue.ts';
import { withFiguresInForce } from '../conflict/figures-in-force.ts';
import type { StageFact } from '../gap/facts.ts';
import type { Scope } from '../gap/scope.ts';
import type { Bound, OriginTie, Standing } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import type { RegionAim } from '../target/outposts.ts';

/** What the database knows about where projects and enterprises come from, as flat rows (`cypher/origin/`). */

export type Firm = {
  /** Enterprise key. */
  enterprise: string;
  name: string;
  nameEn: string | null;
  unnamed: boolean;
  /** At least this many firms stand behind the row. */
  countLow: number;
};

/** A firm and where its seat is: an area id, or null when nobody says. */
export type SeatedFirm = Firm & { place: string | null; standing: Standing; confidence: number | null };

/** `statement`s are assertion keys. */
export type BackerFact = SeatedFirm & { role: string | null; statement: string };

export type OriginProjectFact = {
  key: string;
  name: string;
  nameEn: string | null;
  known: Day;
  /** Area id. */
  place: string | null;
  phaseOf: string | null;
  investmentWan: number | null;
  investmentBound: Bound | null;
  events: readonly StageFact[];
  backers: readonly BackerFact[];
};

export type TieFact = SeatedFirm & { tie: Exclude<OriginTie, 'INVESTS'>; statement: string; at: string };

export type PurchaseOfUnknownOrigin = {
  key: string;
  enterprise: string;
  name: string;
  nameEn: string | null;
  at: string;
  /** Segment key. */
  segment: string;
  amountWan: number | null;
  period: string | null;
};

export type FirmCount = { place: string; low: number; exact: boolean };

export type MechanismFact = {
  key: string;
  kind: string;
  name: string;
  nameEn: string | null;
  of: string;
  rulesZh: string | null;
  rulesEn: string | null;
  /** Area ids. */
  regions: readonly string[];
  brought: readonly { project: string; statement: string }[];
};

export type EnclaveFigure = {
  key: string;
  name: string;
  nameEn: string | null;
  value: number;
  unit: string;
  bound: Bound;
  population: string;
  populationEn: string | null;
};

export type EnclaveFact = {
  /** Area id. */
  zone: string;
  tenants: readonly (Firm & { statement: string })[];
  figures: readonly EnclaveFigure[];
};

export type OriginFacts = {
  projects: readonly OriginProjectFact[];
  ties: readonly TieFact[];
  purchases: readonly PurchaseOfUnknownOrigin[];
  firms: readonly FirmCount[];
  aims: readonly RegionAim[];
  mechanisms: readonly MechanismFact[];
  enclaves: readonly EnclaveFact[];
};

const statements = {
  projects: statement('origin/projects'),
  ties: statement('origin/enterprises'),
  purchases: statement('origin/outside-purchases'),
  firms: statement('origin/firms'),
  aims: statement('target/region-aims'),
  mechanisms: statement('origin/mechanisms'),
  enclaves: statement('origin/enclaves'),
};

/** Seven statements at once: of home for the projects, of the area, what is in it and around it for aims and mechanisms. */
export async function loadOriginFacts(
  graph: Graph,
  { tree, disputed, unplaced }: Pick<Catalogue, 'tree' | 'disputed' | 'unplaced'>,
  scope: Scope,
): Promise<OriginFacts> {
  const asOf = BigInt(scope.asOf);
  const home = [...scope.homeInside];
  const around = [...new Set([...scope.inside, scope.home, ...scope.wider])];
  const enclaves = [...tree.areas.values()].filter(({ kind }) => kind === 'ENCLAVE').map(({ id }) => id);
  const read = async <Row>(name: keyof typeof statements, parameters: object): Promise<Row[]> =>
    (await graph.read(statements[name], { ...parameters, asOf })) as Row[];
  const [projects, ties, purchases, firms, aims, mechanisms, known] = await Promise.all([
    read<OriginProjectFact>('projects', {
      places: [...new Set([...home, ...scope.wider])],
      unplaced: unplaced.projects,
    }),
    read<TieFact>('ties', { places: home }),
    read<PurchaseOfUnknownOrigin>('purchases', { places: home }),
    read<FirmCount>('firms', { places: home }),
    read<RegionAim>('aims', { targeting: around, places: [], kinds: [] }),
    read<MechanismFact>('mechanisms', { places: around }),
    read<EnclaveFact>('enclaves', { enclaves }),
  ]);
  return {
    projects: projects.map(withFiguresInForce(disputed, scope.asOf)),
    ties,
    purchases,
    firms,
    aims,
    mechanisms,
    enclaves: known,
  };
}
