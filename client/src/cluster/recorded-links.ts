import type { ClusterLinkKind } from '../gen/graphql.ts';
import type { Link, Member } from './shown-clusters.ts';

/** One line of the picture: all that is recorded of one kind from one member to another. */
export type RecordedLink = { key: string; kind: ClusterLinkKind; from: Member; to: Member; told: Link[] };

/**
 * A leader's tie to its supplier is the supply seen from the other end: told once, as LEADS, the way of the goods, from
 * the supplier to the leader.
 */
export function recordedLinks(links: readonly Link[], members: readonly Member[]): RecordedLink[] {
  const toLeaders = new Set(links.filter(({ kind }) => kind === 'LEADS').map(({ evidence }) => evidence));
  const found = new Map<string, RecordedLink>();
  for (const link of links) {
    const [from, to] = [members[link.from], members[link.to]];
    if (link.kind === 'LEADS' || !from || !to) continue;
    const kind = link.kind === 'SUPPLIES' && toLeaders.has(link.evidence) ? 'LEADS' : link.kind;
    const key = `${kind} ${from.id}>${to.id}`;
    const before = found.get(key) ?? { key, kind, from, to, told: [] };
    before.told.push(link);
    found.set(key, before);
  }
  return [...found.values()];
}
