import { assertionKey } from '../evidence/evidence.ts';
import type { GapKind, InputState } from '../gen/schema.ts';
import { inputStateOf } from './input-state.ts';
import type { HomeOf, LeaderOf } from './leader.ts';
import { operatorsOf } from './operators.ts';
import { purchasesOf } from './own-purchases.ts';
import { statementsOfStanding } from './statements-of-standing.ts';
import type { SupplyFact } from './supplies.ts';
import { type Branch, supplyTreeOf } from './supply-tree.ts';

/** A branch of a leader's supply tree with how it is met at home. */
export type SupplyEntryOf = Branch & {
  leader: LeaderOf;
  state: InputState;
  kind: GapKind;
  /** Keys of the operating suppliers at home. */
  suppliers: readonly string[];
};

export function supplyEntriesOf(leader: LeaderOf, steps?: number): SupplyEntryOf[] {
  const { catalogue, standing, segments } = leader;
  const own = ownPurchases(leader, leader.enterprise.key);
  return supplyTreeOf(segments, catalogue.structure.inputs, steps).flatMap((branch) => {
    const stands = standing.get(branch.segment);
    if (!stands) return [];
    const bought = own.filter(({ segment }) => segment === branch.segment);
    const state = inputStateOf(stands.kind, bought);
    return [{ ...branch, leader, state, kind: stands.kind, suppliers: operatorsOf(stands) }];
  });
}

export const ownPurchases = ({ assessment: { facts, scope } }: HomeOf, enterprise: string) =>
  purchasesOf(facts.purchases, enterprise, scope.asOf);

/** The recorded supplies of this input to the leader; a record that names no segment counts for what the supplier makes. */
export const suppliesOfEntry = ({ leader, segment, suppliers }: SupplyEntryOf, supplies: readonly SupplyFact[]) =>
  supplies.filter(
    (supply) =>
      supply.buyer === leader.enterprise.key &&
      suppliers.includes(supply.supplier) &&
      (supply.segment === segment || supply.segment === null),
  );

/** All statements that an entry rests on. */
export function statementsOfEntry(entry: SupplyEntryOf, supplies: readonly SupplyFact[]): string[] {
  const { leader, segment, buyer } = entry;
  const stands = leader.standing.get(segment);
  return [
    ...ownPurchases(leader, leader.enterprise.key)
      .filter((purchase) => purchase.segment === segment)
      .map(({ key }) => assertionKey('purchases', key)),
    ...suppliesOfEntry(entry, supplies).map(({ key }) => assertionKey('supplies', key)),
    ...(stands ? statementsOfStanding(stands, leader.assessment.facts) : []),
    assertionKey('inputs', segment, buyer),
  ];
}
