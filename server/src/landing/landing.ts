import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { seenFrom } from '../chain/made-chains.ts';
import type { Chain } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import { assessmentOf } from '../gap/gap.ts';
import type { QueryLandingArgs } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { statement } from '../neo4j/statement.ts';
import { landingsOf, type Named, refuseMixed } from './landing-arguments.ts';
import { type Changed, changesBetween } from './segment-changes.ts';
import { simulate } from './simulate.ts';
import { type SupportChanged, supportChanges } from './support-changes.ts';

const makers = statement('landing/makers');

/** A simulated landing; `makesIt`: the enterprise is known to make the segment somewhere, null for an unnamed supplier. */
type NamedLanding = Named & { makesIt: boolean | null };

/** Landings with the assessments before and after them. */
export type LandingRun = {
  id: string;
  catalogue: Catalogue;
  before: Assessment;
  after: Assessment;
  landings: readonly NamedLanding[];
  /** The chain of the first landing, then all others that hold a landed or a changed segment. */
  chains: readonly Chain[];
  changes: readonly Changed[];
  supports: readonly SupportChanged[];
};

export async function landingRun(context: Context, { area, asOf, landings }: QueryLandingArgs): Promise<LandingRun> {
  refuseMixed((await context.catalogue()).templates.chains, landings);
  const seen = seenFrom(
    context,
    landings.map(({ chain }) => chain),
  );
  const { catalogue, assessment } = await assessmentOf(seen, area, asOf);
  const named = await landingsOf(context, catalogue, assessment, landings);
  return runOf(catalogue, assessment, await withMakers(context, assessment, named));
}

/** What landings change, without a database. */
export function runOf(catalogue: Catalogue, before: Assessment, landings: readonly NamedLanding[]): LandingRun {
  const after = simulate(
    catalogue,
    before,
    landings.map(({ chain, segment, zone, enterprise }) => ({
      chain: chain.key,
      segment: segment.key,
      zone: zone.id,
      enterprise,
    })),
  );
  const landed = new Set(landings.map(({ segment }) => segment.key));
  const changes = changesBetween(before, after);
  return {
    id: idOf(before, landings),
    catalogue,
    before,
    after,
    landings,
    chains: chainsConcerned(before, landings, landed, changes),
    changes,
    supports: supportChanges(catalogue, before, after, landed),
  };
}

function chainsConcerned(
  { chains }: Assessment,
  landings: readonly NamedLanding[],
  landed: ReadonlySet<string>,
  changes: readonly Changed[],
): Chain[] {
  const changed = new Set(changes.map(({ chain }) => chain));
  const others = [...chains.values()]
    .map(({ chain }) => chain)
    .filter(({ key, members }) => changed.has(key) || members.some(({ segment }) => landed.has(segment)));
  return [...new Set([...landings.map(({ chain }) => chain), ...others])];
}

const idOf = ({ scope }: Assessment, landings: readonly Named[]): string =>
  `Landing:${[
    scope.area,
    formatDay(scope.asOf),
    ...landings.map(({ chain, segment, zone, enterprise }) =>
      [chain.key, segment.key, zone.key, enterprise?.key ?? ''].join('/'),
    ),
  ].join('|')}`;

async function withMakers(
  { graph }: Context,
  { scope }: Assessment,
  landings: readonly Named[],
): Promise<NamedLanding[]> {
  const keys = [...new Set(landings.flatMap(({ enterprise }) => (enterprise ? [enterprise.key] : [])))];
  const segments = [...new Set(landings.map(({ segment }) => segment.key))];
  const rows = keys.length > 0 ? await graph.read(makers, { keys, segments, asOf: BigInt(scope.asOf) }) : [];
  const known = new Set(rows.map((row) => `${row.enterprise}|${row.segment}`));
  return landings.map((landing) => ({
    ...landing,
    makesIt: landing.enterprise ? known.has(`${landing.enterprise.key}|${landing.segment.key}`) : null,
  }));
}
