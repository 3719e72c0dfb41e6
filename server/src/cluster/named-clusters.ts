import type { Catalogue } from '../api/catalogue.ts';
import { nodeId } from '../api/node-id.ts';
import type { Scope } from '../gap/scope.ts';
import { groupBy } from '../model/group-by.ts';
import type { ClusterFacts } from './cluster-facts.ts';

/** The lists that name chains, or zones of the area, and what each place says it puts first. */
export function namedClusters({ tree, sources }: Catalogue, scope: Scope, { lists, priorities }: ClusterFacts) {
  const ofClusters = lists.filter(({ members }) =>
    members.some(({ id }) => id.startsWith('Chain:') || (id.startsWith('Zone:') && scope.inside.has(id))),
  );
  const fromLists = ofClusters.map(({ key, name, nameEn, issuer, scope: over, date, members }) => ({
    id: nodeId('List', key),
    kind: 'LIST' as const,
    name,
    nameEn,
    issuer,
    scope: over,
    date,
    evidence: nodeId('List', key),
    members: members.map(({ id, name, nameEn, statement }) => ({
      id,
      name,
      nameEn,
      leading: null,
      concluded: null,
      date: null,
      evidence: nodeId('Assertion', statement),
    })),
  }));
  const fromPlaces = [...groupBy(priorities, ({ place }) => place)].map(([place, own]) => {
    const area = tree.areas.get(place);
    return {
      id: place,
      kind: 'PRIORITIES' as const,
      name: area?.name ?? place,
      nameEn: area?.nameEn ?? null,
      issuer: null,
      scope: null,
      date: null,
      evidence: null,
      members: own.map(({ id, name, nameEn, statement, rank, standing, source }) => ({
        id,
        name,
        nameEn,
        leading: rank === 'LEADING',
        concluded: standing === 'INFERRED',
        date: sources.get(source)?.dateText ?? null,
        evidence: nodeId('Assertion', statement),
      })),
    };
  });
  return { named: [...fromLists, ...fromPlaces], otherLists: lists.length - ofClusters.length };
}
