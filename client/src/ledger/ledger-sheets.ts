import type { SheetWords } from '../exporting/words.ts';
import type { Sheet } from '../exporting/workbook.ts';
import type { LedgerPartsFragment } from '../gen/graphql.ts';

/** The ledgers and their named members as a workbook; what is not known reads 未知, never 0. */
export function ledgerSheets(ledgers: readonly LedgerPartsFragment[], { t, name, sentence }: SheetWords): Sheet[] {
  const known = <T>(value: T | null) => value ?? t('unknown');
  const columns = [
    ['list', 34],
    ['batchHead', 12],
    ['year', 8],
    ['publishedCount', 12],
    ['publishedInvestment', 16],
    ['knownInvestment', 16],
    ['unknownCount', 12],
    ['share', 12],
    ['check', 60],
  ] as const;
  const members = [
    ['list', 34],
    ['project', 40],
    ['investment', 16],
  ] as const;
  return [
    {
      name: t('ledger.sheet'),
      columns: columns.map(([column, width]) => ({ title: t(`ledger.${column}`), width })),
      rows: ledgers.map((ledger) => [
        name(ledger.list),
        ledger.list.batch && t(`ledger.batch.${ledger.list.batch}`),
        ledger.year,
        known(ledger.count?.value ?? null),
        known(ledger.investmentWan),
        ledger.known.stated > 0 ? ledger.known.wan : t('unknown'),
        ledger.known.unstated,
        ledger.share === null ? null : Number(ledger.share.toFixed(1)),
        sentence(ledger.sentence),
      ]),
    },
    {
      name: t('ledger.sheetMembers'),
      columns: members.map(([column, width]) => ({ title: t(`ledger.${column}`), width })),
      rows: ledgers.flatMap((ledger) =>
        ledger.members.map(({ project }) => [name(ledger.list), name(project), known(project.investmentWan)]),
      ),
    },
  ];
}
