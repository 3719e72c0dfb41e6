import type { LedgerPartsFragment } from '../gen/graphql.ts';
import { useMoney } from '../i18n/figures.ts';

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** What the batches say together. They are different projects at different dates: only counts of what is named are set side by side. */
export function useLedgerTotals(batches: readonly LedgerPartsFragment[]) {
  const money = useMoney();
  const checked = batches.filter(({ investmentWan }) => investmentWan !== null);
  return {
    batches: batches.length,
    published: sum(batches.map(({ count }) => count?.value ?? null)),
    named: sum(batches.map(({ members }) => members.length)),
    known: money(sum(checked.map(({ known }) => known.wan)), null),
    total: money(sum(checked.map(({ investmentWan }) => investmentWan)), null),
  };
}
