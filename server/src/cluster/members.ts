import type { Catalogue } from '../api/catalogue.ts';
import { nodeId } from '../api/node-id.ts';
import type { Facts } from '../gap/facts.ts';
import { isInForce, itemOfActivity, latestEvent } from '../gap/item.ts';
import type { Scope } from '../gap/scope.ts';
import { stillOpen } from '../gap/situation.ts';
import { inForce } from '../gap/standing.ts';
import type { ClusterStanding, LeaderKind } from '../gen/schema.ts';
import { groupBy } from '../model/group-by.ts';
import { keyOfPart, type Part, partOf } from '../place/part.ts';
import type { ClusterFacts, LocalEnterprise, LocalProject } from './cluster-facts.ts';

/** Something that does or may do something in a part of the area. */
export type Placement = {
  part: Part;
  standing: ClusterStanding;
  /** Of all it is said to do there, and of what counts. */
  segments: readonly string[];
  standingSegments: readonly string[];
};

export type ClusterMember = {
  id: string;
  name: string;
  nameEn: string | null;
  project: LocalProject | null;
  enterprise: LocalEnterprise | null;
  stageLow: number | null;
  stageHigh: number | null;
  leader: LeaderKind | null;
  placements: readonly Placement[];
};

const strongest: readonly LeaderKind[] = ['LEADER', 'CORE', 'EMERGING'];

/** Enterprises and projects of the area, each with the parts in which it is placed; those outside are left out. */
export function membersOf({ tree }: Catalogue, scope: Scope, facts: Facts, more: ClusterFacts): ClusterMember[] {
  const { asOf } = scope;
  const known = stillOpen(
    facts.activities.filter((fact) => fact.known <= asOf),
    asOf,
  );
  const activities = groupBy(known, ({ enterprise }) => enterprise);
  const leading = groupBy(
    facts.leaderships.filter((leadership) => inForce(leadership, asOf)),
    ({ enterprise }) => enterprise,
  );
  const certain = (part: Part, standing: ClusterStanding): ClusterStanding =>
    part.kind === 'UNKNOWN' && standing === 'STANDS' ? 'HINT' : standing;

  const placementsOf = ({ key, place }: LocalEnterprise): Placement[] => {
    const own = (activities.get(key) ?? []).flatMap((fact) => {
      const part = partOf(tree, scope, fact.place);
      return part ? [{ part, fact }] : [];
    });
    if (own.length > 0)
      return [...groupBy(own, ({ part }) => keyOfPart(part)).values()].flatMap((there) => {
        const part = there[0]?.part;
        const counting = there.filter(({ fact }) => isInForce(fact, asOf) && itemOfActivity(fact) !== undefined);
        return part
          ? [
              placed(
                part,
                certain(part, counting.length > 0 ? 'STANDS' : 'HINT'),
                segmentsOf(there),
                segmentsOf(counting),
              ),
            ]
          : [];
      });
    const part = place === null ? undefined : partOf(tree, scope, place);
    return part && !activities.has(key) ? [placed(part, 'PRESENT', [], [])] : [];
  };

  const enterprises = more.enterprises.map(
    (enterprise): ClusterMember => ({
      id: nodeId('Enterprise', enterprise.key),
      name: enterprise.name,
      nameEn: enterprise.nameEn,
      project: null,
      enterprise,
      stageLow: null,
      stageHigh: null,
      leader: strongest.find((kind) => leading.get(enterprise.key)?.some((leader) => leader.kind === kind)) ?? null,
      placements: placementsOf(enterprise),
    }),
  );
  const projects = more.projects.map((project): ClusterMember => {
    const part = partOf(tree, scope, project.place);
    const event = latestEvent(project, asOf);
    const standing = event === undefined ? 'HINT' : event.stopped ? 'STOPPED' : 'STANDS';
    return {
      id: nodeId('Project', project.key),
      name: project.name,
      nameEn: project.nameEn,
      project,
      enterprise: null,
      stageLow: event?.stageFrom ?? null,
      stageHigh: event?.stageTo ?? null,
      leader: null,
      placements: part
        ? [placed(part, certain(part, standing), project.fills, standing === 'STANDS' ? project.fills : [])]
        : [],
    };
  });
  return [...enterprises, ...projects].filter(({ placements }) => placements.length > 0);
}

const placed = (
  part: Part,
  standing: ClusterStanding,
  segments: readonly string[],
  counting: readonly string[],
): Placement => ({ part, standing, segments, standingSegments: standing === 'STANDS' ? counting : [] });

const segmentsOf = (told: readonly { fact: { segment: string } }[]): string[] => [
  ...new Set(told.map(({ fact }) => fact.segment)),
];
