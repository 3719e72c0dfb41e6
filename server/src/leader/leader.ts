import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import type { Chain, Structure } from '../chain/structure.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import type { Assessment } from '../gap/assess.ts';
import { assessmentOf } from '../gap/gap.ts';
import type { Standing } from '../gap/standing.ts';
import { formatDay } from '../model/date.ts';
import { leaderKinds } from '../model/vocabulary.ts';
import { homeStandings, segmentsOfLeader } from './home-standings.ts';
import { rolesInForce } from './leaders-in-force.ts';

/** What is the same for all leaders of a home at a date; the assessment is that of home. */
export type HomeOf = { catalogue: Catalogue; assessment: Assessment; standing: ReadonlyMap<string, Standing> };

/** A leader in force with everything its fields are worked out from. */
export type LeaderOf = HomeOf & {
  enterprise: EnterpriseRow;
  /** Keys of its leaderships in force, in the order of chains and kinds. */
  roles: readonly string[];
  /** Keys of the segments that it operates in at home. */
  segments: readonly string[];
};

/** Home of an area at a date: leaders buy in the whole city. */
export async function homeOf(context: Context, area: string, asOf: string | null | undefined): Promise<HomeOf> {
  const { catalogue, assessment } = await assessmentOf(context, area, asOf);
  const { scope } = assessment;
  const atHome = scope.area === scope.home ? assessment : await context.assess(catalogue, scope.home, scope.asOf);
  return { catalogue, assessment: atHome, standing: homeStandings(catalogue, atHome) };
}

/** The leaders in force at home, or those of them that are asked for; by chain, then kind, then key. */
export async function leadersAt({ loaders }: Context, home: HomeOf, wanted?: ReadonlySet<string>): Promise<LeaderOf[]> {
  const chains = [...home.catalogue.structure.chains.keys()];
  const order = ({ chain, kind }: { chain: string; kind: (typeof leaderKinds)[number] }) =>
    chains.indexOf(chain) * leaderKinds.length + leaderKinds.indexOf(kind);
  const roles = rolesInForce(home.assessment)
    .filter(({ enterprise }) => wanted?.has(enterprise) ?? true)
    .sort((a, b) => order(a) - order(b) || (a.key < b.key ? -1 : 1));
  const enterprises = await loadAll(loaders.enterprise, [...new Set(roles.map(({ enterprise }) => enterprise))]);
  return enterprises.map((enterprise) => ({
    ...home,
    enterprise,
    roles: roles.filter((role) => role.enterprise === enterprise.key).map(({ key }) => key),
    segments: segmentsOfLeader(home.standing, enterprise.key),
  }));
}

/** `Leader:<enterprise>|<area>|<yyyy-mm-dd>`: the id carries home and date, so that a cache never mixes them. */
export const leaderId = ({ enterprise, assessment: { scope } }: LeaderOf): string =>
  `Leader:${[enterprise.key, scope.area, formatDay(scope.asOf)].join('|')}`;

/** The first chain that a segment is part of, one with its buyer before others. The importer lets none be without. */
export function chainOfSegment({ chains }: Structure, segment: string, buyer?: string): Chain {
  const has = (chain: Chain, key: string) => chain.members.some((member) => member.segment === key);
  const own = [...chains.values()].filter((chain) => has(chain, segment));
  const found = own.find((chain) => buyer !== undefined && has(chain, buyer)) ?? own[0];
  if (!found) throw new Error(`segment ${segment} is in no chain`);
  return found;
}
