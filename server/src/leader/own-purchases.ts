import type { PurchaseFact } from '../gap/facts.ts';

/** What an enterprise is recorded to buy, known by the date. */
export const purchasesOf = (purchases: readonly PurchaseFact[], enterprise: string, asOf: number): PurchaseFact[] =>
  purchases.filter((purchase) => purchase.enterprise === enterprise && purchase.known <= asOf);
