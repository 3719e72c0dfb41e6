import type { Catalogue } from '../api/catalogue.ts';
import type { Chain } from '../chain/structure.ts';
import type { Facts } from '../gap/facts.ts';
import type { Item } from '../gap/item.ts';
import { homeScope, horizonsAt, type Scope } from '../gap/scope.ts';
import { sightings } from '../gap/situation.ts';
import { countSuppliers } from '../gap/suppliers.ts';
import type { Bound, Sentence } from '../gen/schema.ts';
import { groupBy } from '../model/group-by.ts';
import { isPlaced, keyOfPart, partOf } from '../place/part.ts';
import { sumInvestment } from '../project/investment.ts';
import { boundOfAll } from '../project/sum-over.ts';
import { hhiOver, locationQuotient } from './concentration.ts';
import type { ClusterMember } from './members.ts';

/** A chain in one part of the area. */
export type InPart = {
  /** Key of the part. */
  part: string;
  count: number;
  investmentWan: number | null;
  investmentBound: Bound | null;
  quotient: number | null;
  noQuotient: Sentence | null;
};

export type ChainSpread = {
  chain: Chain;
  parts: readonly InPart[];
  /** Suppliers and projects of the area whose part is not known closer, and projects whose investment is not told. */
  unplaced: number;
  projects: number;
  unknownInvestments: number;
  hhiByCount: number | null;
  hhiByInvestment: number | null;
};

/** How many suppliers and projects under way stand behind items; a project and the enterprise behind it are one. */
const countOf = (items: readonly Item[]): number => countSuppliers(items).low;

/** How each chain of the area is spread over its parts, the most concentrated known first by its number. */
export function spreads(
  catalogue: Catalogue,
  scope: Scope,
  facts: Facts,
  members: readonly ClusterMember[],
): ChainSpread[] {
  const { structure, tree } = catalogue;
  const home = homeScope(tree, scope);
  const items = sightings(facts, scope.asOf, horizonsAt(catalogue, scope.asOf)).flatMap(({ item }) => item ?? []);
  const named = tree.areas.get(home.area);
  const base = { zh: named?.name ?? home.area, en: named?.nameEn ?? named?.name ?? home.area };
  const atHome = items.filter(({ place }) => place !== null && home.inside.has(place));
  const byPart = groupBy(
    atHome.flatMap((item) => {
      const part = partOf(tree, scope, item.place);
      return part && part.kind !== 'UNKNOWN' ? [{ item, part }] : [];
    }),
    ({ part }) => keyOfPart(part),
  );
  const chains = [...structure.chains.values()];
  const own = new Map(chains.map((chain) => [chain.key, new Set(chain.members.map(({ segment }) => segment))]));
  const ofChain = (chain: Chain, found: readonly Item[]) =>
    found.filter(({ segment }) => own.get(chain.key)?.has(segment));
  const onAnyChain = (found: readonly Item[]) => chains.reduce((sum, chain) => sum + countOf(ofChain(chain, found)), 0);
  const allInBase = onAnyChain(atHome);
  const allHere = new Map([...byPart].map(([key, there]) => [key, onAnyChain(there.map(({ item }) => item))]));

  return chains.map((chain): ChainSpread => {
    const projects = members.filter(
      ({ project, placements }) =>
        project !== null &&
        placements.some(({ standingSegments }) => standingSegments.some((segment) => own.get(chain.key)?.has(segment))),
    );
    const moneyIn = (key: string) => {
      const sum = sumInvestment(
        projects
          .filter(({ placements }) => placements.some(({ part }) => keyOfPart(part) === key))
          .flatMap(({ project }) => project ?? []),
      );
      return sum.stated > 0
        ? { investmentWan: sum.wan, investmentBound: boundOfAll(sum) }
        : { investmentWan: null, investmentBound: null };
    };
    const found = [...byPart].map(([key, there]) => ({
      key,
      placed: there.some(({ part }) => isPlaced(part)),
      count: countOf(
        ofChain(
          chain,
          there.map(({ item }) => item),
        ),
      ),
    }));
    const chainInBase = countOf(ofChain(chain, atHome));
    const parts = found
      .filter(({ placed, count }) => placed && count > 0)
      .map(({ key, count }): InPart => {
        const { value, missing } = locationQuotient({
          chainHere: count,
          allHere: allHere.get(key) ?? 0,
          chainInBase,
          allInBase,
          base,
        });
        return { part: key, count, ...moneyIn(key), quotient: value, noQuotient: missing };
      })
      .sort((a, b) => b.count - a.count || (a.part < b.part ? -1 : 1));
    return {
      chain,
      parts,
      unplaced: found.filter(({ placed }) => !placed).reduce((sum, { count }) => sum + count, 0),
      projects: projects.length,
      unknownInvestments: sumInvestment(projects.flatMap(({ project }) => project ?? [])).unstated,
      hhiByCount: hhiOver(parts.map(({ count }) => count)),
      hhiByInvestment: hhiOver(parts.map(({ investmentWan }) => investmentWan)),
    };
  });
}
