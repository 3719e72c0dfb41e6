import { nodeId } from '../api/node-id.ts';
import type { ClusterLinkKind } from '../gen/schema.ts';
import type { ClusterMember } from './members.ts';

/** A recorded link between two members; positions in the list of members. */
export type Link = { from: number; to: number; kind: ClusterLinkKind; segment: string | null; evidence: string };

/**
 * Links that sources record: a supplier to its buyer, a leader in force to a supplier of its own (LEADS), an enterprise
 * to a project behind which it stands, a project to its phases.
 */
export function linksOf(members: readonly ClusterMember[]): Link[] {
  const at = new Map(members.map(({ id }, position) => [id, position]));
  return members.flatMap(({ enterprise, project }, own): Link[] => {
    const supplies = (enterprise?.supplies ?? []).flatMap(({ key, buyer, segment }): Link[] => {
      const other = at.get(nodeId('Enterprise', buyer));
      if (other === undefined) return [];
      const evidence = nodeId('Assertion', `supplies/${key}`);
      const leads = members[other]?.leader != null;
      return [
        { from: own, to: other, kind: 'SUPPLIES', segment, evidence },
        ...(leads ? [{ from: other, to: own, kind: 'LEADS' as const, segment, evidence }] : []),
      ];
    });
    const backed = (project?.backers ?? []).flatMap(({ key, enterprise: backer }): Link[] => {
      const other = at.get(nodeId('Enterprise', backer));
      const evidence = nodeId('Assertion', `backers/${key}`);
      return other === undefined ? [] : [{ from: other, to: own, kind: 'BACKS', segment: null, evidence }];
    });
    const whole = project?.phaseOf == null ? undefined : at.get(nodeId('Project', project.phaseOf));
    const phase: Link[] =
      whole === undefined
        ? []
        : [{ from: whole, to: own, kind: 'PHASE', segment: null, evidence: members[own]?.id ?? '' }];
    return [...supplies, ...backed, ...phase];
  });
}
