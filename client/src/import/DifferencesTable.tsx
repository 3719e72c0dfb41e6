import { useTranslation } from 'react-i18next';
import { KINDS, type Kind, type Report } from './job.ts';
import { KindsTable } from './KindsTable.tsx';
import { totalsOf } from './problems.ts';
import type { Tables } from './useTables.ts';

const isSame = (counts: Readonly<Record<Kind, number>>): boolean =>
  KINDS.every((kind) => kind === 'SAME' || counts[kind] === 0);

/** What becomes, or became, of the rows of each table of a package. */
export function DifferencesTable({ report, tables, done }: { report: Report; tables: Tables; done: boolean }) {
  const { t } = useTranslation();
  // Tables of which something changes first: they are a few of up to thirty.
  const entries = Object.entries(report.differences ?? {}).sort(
    ([, a], [, b]) => Number(isSame(a)) - Number(isSame(b)),
  );
  if (entries.length === 0) return null;
  const rows = entries.map(([table, counts]) => ({
    table,
    name: (
      <>
        {tables.tableTitle(table)} <small>{table}</small>
      </>
    ),
    counts,
  }));
  return (
    <>
      <div className="page-title">
        <h2>{done ? t('importing.tables.titleDone') : t('importing.tables.title')}</h2>
      </div>
      <KindsTable
        caption={t('importing.tables.caption')}
        look="countstable"
        rows={rows}
        {...(entries.length > 1 && { totals: totalsOf(report) })}
      />
    </>
  );
}
