import { useTranslation } from 'react-i18next';
import { KINDS, type Report } from './job.ts';
import { totalsOf } from './problems.ts';
import type { Tables } from './useTables.ts';

/** How many rows of each table are new, changed, conflicting or the same. */
export function DifferencesTable({ report, tables, done }: { report: Report; tables: Tables; done: boolean }) {
  const { t } = useTranslation();
  const entries = Object.entries(report.differences ?? {});
  const totals = totalsOf(report);
  if (entries.length === 0) return null;
  return (
    <>
      <div className="page-title">
        <h2>{done ? t('importing.tables.titleDone') : t('importing.tables.title')}</h2>
      </div>
      <table className="listtable countstable">
        <caption className="for-ears">{t('importing.tables.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('importing.tables.table')}</th>
            {KINDS.map((kind) => (
              <th key={kind} scope="col" className="figure">
                {t(`importing.tables.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(([table, counts]) => (
            <tr key={table}>
              <th scope="row">
                {tables.tableTitle(table)} <small>{table}</small>
              </th>
              {KINDS.map((kind) => (
                <td key={kind} className="figure" data-kind={counts[kind] > 0 ? kind : undefined}>
                  {counts[kind] === 0 ? <span className="quiet">0</span> : counts[kind].toLocaleString('en-US')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {entries.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t('importing.tables.all')}</th>
              {KINDS.map((kind) => (
                <td key={kind} className="figure">
                  {totals[kind].toLocaleString('en-US')}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </>
  );
}
