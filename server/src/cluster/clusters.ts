import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { nodeId } from '../api/node-id.ts';
import type { Input } from '../chain/structure.ts';
import type { Assessment } from '../gap/assess.ts';
import { assessmentOf } from '../gap/gap.ts';
import type { ClusterBy, QueryClustersArgs } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { type ClusterFacts, loadClusterFacts } from './cluster-facts.ts';
import { type ClusterRelay, clusterRelays } from './cluster-relays.ts';
import { type Box, chainBoxes, chainsOfSegments, type Dot, dotsOf, partBoxes } from './containers.ts';
import { type Link, linksOf } from './links.ts';
import { type ClusterMember, membersOf } from './members.ts';
import { namedClusters } from './named-clusters.ts';
import { type ChainSpread, spreads } from './spread.ts';

export type ClustersOf = {
  id: string;
  by: ClusterBy;
  catalogue: Catalogue;
  assessment: Assessment;
  containers: readonly Box[];
  marks: readonly Box[];
  parts: readonly Box[];
  members: readonly ClusterMember[];
  dots: readonly Dot[];
  links: readonly Link[];
  relays: readonly ClusterRelay[];
  spreads: readonly ChainSpread[];
} & ReturnType<typeof namedClusters>;

export async function clustersOf(context: Context, { area, asOf, by }: QueryClustersArgs): Promise<ClustersOf> {
  const { catalogue, assessment } = await assessmentOf(context, area, asOf);
  return clustersIn(
    catalogue,
    assessment,
    await loadClusterFacts(context.graph, catalogue, assessment.scope),
    by ?? 'ZONE',
  );
}

/** Enterprises and projects of an area in containers, without a database. */
export function clustersIn(
  catalogue: Catalogue,
  assessment: Assessment,
  more: ClusterFacts,
  by: ClusterBy,
): ClustersOf {
  const { structure } = catalogue;
  const { scope, facts } = assessment;
  const members = membersOf(catalogue, scope, facts, more);
  const parts = partBoxes(catalogue, scope, members);
  const chains = chainBoxes(structure);
  const chainsOf = chainsOfSegments(structure);
  const dots = dotsOf(members, by, parts, chains, chainsOf);
  const containers = by === 'ZONE' ? parts : chains;
  const inOneChain = ({ input, buyer }: Input) =>
    (chainsOf.get(input) ?? []).some((chain) => chainsOf.get(buyer)?.includes(chain));
  return {
    id: nodeId('Clusters', [scope.area, formatDay(scope.asOf), by].join('|')),
    by,
    catalogue,
    assessment,
    containers,
    marks: by === 'ZONE' ? chains : parts,
    parts,
    members,
    dots,
    links: linksOf(members),
    relays: clusterRelays(
      dots,
      structure.inputs,
      (at) => ['ZONE', 'PLACE', 'CHAIN'].includes(containers[at]?.kind ?? ''),
      // Between chains an input counts only when no chain has both its ends.
      (input) => by === 'ZONE' || !inOneChain(input),
    ),
    spreads: spreads(catalogue, scope, facts, members),
    ...namedClusters(catalogue, scope, more),
  };
}
