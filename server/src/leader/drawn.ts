import { assertionKey } from '../evidence/evidence.ts';
import type { Day } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';
import { earliest, leaderSince, supplierSince } from './first-seen.ts';
import { laterThan } from './later-than.ts';
import type { LeaderOf } from './leader.ts';
import type { SupplyFact } from './supplies.ts';

/** A supplier of a leader at home: since when, and whether it came after. */
export type DrawnOf = {
  /** Keys. */
  supplier: string;
  segment: string | null;
  attracted: boolean;
  since: Day | null;
  after: boolean | null;
  statements: readonly string[];
};

/** The recorded suppliers of a leader that are at home: those it drew in first, then those that came after it. */
export function drawnOf(leader: LeaderOf, supplies: readonly SupplyFact[]): DrawnOf[] {
  const { facts, scope } = leader.assessment;
  const own = leaderSince(facts, scope, leader.enterprise.key);
  const present = new Set([
    ...facts.activities
      .filter(({ place, status }) => place !== null && scope.homeInside.has(place) && status !== 'CLOSED')
      .map(({ enterprise }) => enterprise),
    ...facts.projects
      .filter(({ place }) => place !== null && scope.homeInside.has(place))
      .flatMap(({ backers }) => backers),
  ]);
  const local = supplies.filter(
    ({ buyer, supplier, place }) =>
      buyer === leader.enterprise.key && (present.has(supplier) || (place !== null && scope.homeInside.has(place))),
  );
  const rank = ({ attracted, after }: DrawnOf) => (attracted ? 0 : after ? 1 : after === null ? 2 : 3);
  return [...groupBy(local, ({ supplier, segment }) => `${supplier}|${segment ?? ''}`).values()]
    .flatMap((rows): DrawnOf[] => {
      const [first] = rows;
      if (!first) return [];
      const { supplier, segment } = first;
      const since = earliest([...rows.map(({ from }) => from), supplierSince(facts, scope, supplier)]);
      return [
        {
          supplier,
          segment,
          attracted: rows.some(({ attracted }) => attracted),
          since,
          after: laterThan(since, own),
          statements: [...rows.map(({ key }) => assertionKey('supplies', key)), assertionKey('enterprises', supplier)],
        },
      ];
    })
    .sort((a, b) => rank(a) - rank(b) || (a.supplier < b.supplier ? -1 : Number(a.supplier > b.supplier)));
}
