import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import { nodeId, splitId } from '../api/node-id.ts';
import { pageSize } from '../api/page.ts';
import type { Segment, Structure } from '../chain/structure.ts';
import { assertionKey } from '../evidence/evidence.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import { keysOfGap } from '../gap/evidence-keys.ts';
import type { QueryNeedsArgs, Resolvers } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import type { Area, AreaTree } from '../place/area.ts';
import { chiefUnitsOf, listsOf } from './chain-offices.ts';
import { drawnOf } from './drawn.ts';
import { findLeader, noLeader } from './find-leader.ts';
import { chainOfSegment, homeOf, type LeaderOf, leaderId, leadersAt } from './leader.ts';
import { leaderCandidates } from './leader-candidates.ts';
import { leadersInForce } from './leaders-in-force.ts';
import { needSheet } from './need-sheet.ts';
import { outsideCount } from './outside-counts.ts';
import { suppliesOf } from './supplies.ts';
import { type SupplyEntryOf, statementsOfEntry, suppliesOfEntry, supplyEntriesOf } from './supply-entry.ts';
import { supportRateOf } from './support-rate.ts';

/** A row that the importer checked must be there; its absence is a fault of ours. */
function present<T>(what: string, value: T | null | undefined): T {
  if (value == null) throw new Error(`${what} is not in the graph`);
  return value;
}

const areaAt = (tree: AreaTree, id: string): Area => present(id, tree.areas.get(id));
const segmentAt = ({ segments }: Structure, key: string): Segment => present(key, segments.get(key));
const suppliesTo = (context: Context, { assessment, standing }: LeaderOf) => suppliesOf(context, assessment, standing);

async function leadersOfArea(context: Context, area: string, asOf: string | null | undefined) {
  return leadersAt(context, await homeOf(context, area, asOf));
}

async function needsOf(context: Context, { area, leaders, asOf }: QueryNeedsArgs) {
  const home = await homeOf(context, area, asOf);
  if (leaders == null) return needSheet(home, await leadersAt(context, home), true);
  const inForce = new Set(leadersInForce(home.assessment));
  const wanted = leaders.map((id) => {
    const { label, key } = splitId('leaders', id, 'Enterprise:gaoke-huaye');
    if (label !== 'Enterprise' || !inForce.has(key)) throw noLeader('leaders', id, key, home);
    return key;
  });
  return needSheet(home, await leadersAt(context, home, new Set(wanted)), false);
}

/** Keys of the suppliers of an entry that are recorded to supply the leader. */
async function recordedOf(entry: SupplyEntryOf, context: Context): Promise<string[]> {
  const found = suppliesOfEntry(entry, await suppliesTo(context, entry.leader));
  return [...new Set(found.map(({ supplier }) => nodeId('Enterprise', supplier)))];
}

export const leaderResolvers: Resolvers = {
  Query: {
    leaders: (_, { area, asOf }, context) => leadersOfArea(context, area, asOf),
    leader: (_, { id, asOf }, context) => findLeader(context, id, asOf),
    leaderCandidates: async (_, { area, asOf, first }, context) => {
      const size = pageSize(first, 20);
      return leaderCandidates(context, await homeOf(context, area, asOf), size);
    },
    needs: (_, filter, context) => needsOf(context, filter),
  },
  Leader: {
    id: leaderId,
    area: ({ catalogue, assessment }) => areaAt(catalogue.tree, assessment.scope.area),
    asOf: ({ assessment }) => formatDay(assessment.scope.asOf),
    roles: async ({ enterprise, roles }, _, { loaders }) => {
      const rows = new Map((await loaders.leaderships.load(enterprise.key)).map((row) => [row.key, row]));
      return roles.map((key) => present(key, rows.get(key)));
    },
    segments: ({ segments, catalogue }) => segments.map((key) => segmentAt(catalogue.structure, key)),
    supplyTree: (leader) => supplyEntriesOf(leader),
    supportRate: ({ catalogue, assessment, enterprise }) => supportRateOf(catalogue, assessment, enterprise.key),
    drawn: async (leader, _, context) => drawnOf(leader, await suppliesTo(context, leader)),
    needs: (leader) => needSheet(leader, [leader], false),
  },
  SupplyTreeEntry: {
    segment: ({ segment, leader }) => segmentAt(leader.catalogue.structure, segment),
    buyer: ({ buyer, leader }) => segmentAt(leader.catalogue.structure, buyer),
    chain: ({ segment, buyer, leader }) => chainOfSegment(leader.catalogue.structure, segment, buyer),
    suppliers: ({ suppliers }, _, { loaders }) => loadAll(loaders.enterprise, suppliers),
    recorded: (entry, _, context) => recordedOf(entry, context),
    evidence: async (entry, _, context) =>
      evidenceOf(context, statementsOfEntry(entry, await suppliesTo(context, entry.leader))),
  },
  DrawnSupplier: {
    enterprise: async ({ supplier }, _, { loaders }) => present(supplier, await loaders.enterprise.load(supplier)),
    segment: async ({ segment }, _, { catalogue }) =>
      segment === null ? null : segmentAt((await catalogue()).structure, segment),
    since: ({ since }) => (since === null ? null : formatDay(since)),
    evidence: ({ statements }, _, context) => evidenceOf(context, statements),
  },
  Need: {
    kind: ({ gap }) => gap.scored.kind,
    severity: ({ gap }) => gap.scored.severity,
    outsideCount: ({ home, segment }, _, context) => outsideCount(context, home.assessment, segment.key),
    wanted: ({ wanted }) => [...wanted],
    evidence: ({ gap, purchases }, _, context) =>
      evidenceOf(context, [...purchases.map((key) => assertionKey('purchases', key)), ...keysOfGap(gap)]),
  },
  Wanted: {
    leader: async ({ leader }, _, { loaders }) => present(leader, await loaders.enterprise.load(leader)),
    buyer: async ({ buyer }, _, { catalogue }) => segmentAt((await catalogue()).structure, buyer),
  },
  Chain: {
    chiefUnits: (chain, { asOf }, context) => chiefUnitsOf(context, chain, asOf),
    lists: (chain, { asOf }, context) => listsOf(context, chain, asOf),
  },
  ChiefUnit: {
    statementId: ({ key }) => nodeId('Assertion', assertionKey('chief_units', key)),
    area: async ({ area }, _, { catalogue }) => areaAt((await catalogue()).tree, area),
    from: ({ fromText }) => fromText,
    until: ({ untilText }) => untilText,
    evidence: ({ key }, _, context) => evidenceOf(context, [assertionKey('chief_units', key)]),
  },
  ChainList: {
    id: ({ key }) => nodeId('List', key),
    evidence: ({ key, owner }, _, context) =>
      evidenceOf(context, [assertionKey('list_members', key, nodeId('Chain', owner)), assertionKey('lists', key)]),
  },
};
