import type { Context } from '../api/context.ts';
import type { Assessment } from '../gap/assess.ts';
import type { Day } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';
import { statement } from '../neo4j/statement.ts';
import type { Area, AreaTree } from '../place/area.ts';

export const zoneFacts = statement('target/zone-facts');

/** One thing that a source says of a zone, a park or an area around it. */
export type ZoneFact = {
  /** Assertion key. */
  statement: string;
  /** Date of the source, 0 for undated references. */
  known: Day;
  /** Area id. */
  place: string;
  what: 'PRIORITY' | 'FIGURE' | 'STATEMENT' | 'HALLS';
  /** `Chain:led` or `Industry:39` of a priority, else the indicator or property. */
  word: string;
  value: number | null;
  text: string | null;
  unit: string | null;
  bound: 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT' | null;
  period: string | null;
};

/** The zones and parks of an area, with what is said of each place. */
export type ZoneFacts = {
  zones: readonly Area[];
  tree: AreaTree;
  asOf: Day;
  of: ReadonlyMap<string, readonly ZoneFact[]>;
};

/**
 * Indicators that say what a zone has to offer. Land granted and halls under construction are named beside them, but
 * prove nothing: what is granted is gone, what is being built may have a tenant.
 */
export const WORDS = {
  land: 'available-land-area',
  factory: 'available-factory-area',
  granted: 'standard-land-area',
  halls: 'buildings',
  shortage: 'land',
} as const;

/** Places where a target can land: zones and parks; an enclave lies elsewhere. */
export const isZone = ({ kind }: Area): boolean => kind === 'DEVELOPMENT_ZONE' || kind === 'PARK';

const loaded = new WeakMap<Assessment, Promise<ZoneFacts>>();

/** What is known of the zones of an area: one statement, kept as long as the assessment is. */
export function loadZoneFacts(context: Context, assessment: Assessment): Promise<ZoneFacts> {
  const found = loaded.get(assessment) ?? load(context, assessment);
  loaded.set(assessment, found);
  found.catch(() => loaded.delete(assessment));
  return found;
}

async function load({ catalogue, graph }: Context, { scope }: Assessment): Promise<ZoneFacts> {
  const { tree } = await catalogue();
  const zones = [...scope.inside].flatMap((id) => tree.areas.get(id) ?? []).filter(isZone);
  const places = new Set(zones.flatMap(({ id }) => [...tree.inside(id), ...tree.wider(id)]));
  const rows = (await graph.read(zoneFacts, {
    places: [...places],
    figures: [WORDS.land, WORDS.factory, WORDS.granted],
    halls: WORDS.halls,
    properties: [WORDS.shortage],
    asOf: BigInt(scope.asOf),
  })) as ZoneFact[];
  return { zones, tree, asOf: scope.asOf, of: groupBy(rows, ({ place }) => place) };
}
