import { useTranslation } from 'react-i18next';
import { useSentence } from '../i18n/name.ts';
import { TableHead } from '../ui/TableHead.tsx';
import type { Report } from './job.ts';
import { problemsOf } from './problems.ts';
import type { Tables } from './useTables.ts';

/** More are in the report that can be downloaded. */
const SHOWN = 300;

/** What is wrong with a package, cell by cell, and what to do about it. */
export function ProblemsTable({ report, tables }: { report: Report; tables: Tables }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const problems = problemsOf(report);
  const shown = problems.slice(0, SHOWN);
  const { errors: total } = report.stats;
  if (problems.length === 0) return null;
  return (
    <>
      <div className="page-title">
        <h2>
          {t('importing.problems.title')} {total}
        </h2>
        {total > shown.length && (
          <p className="quiet">{t('importing.problems.more', { shown: shown.length, total })}</p>
        )}
      </div>
      <table className="listtable problemstable">
        <caption className="for-ears">{t('importing.problems.caption')}</caption>
        <TableHead
          columns={[
            { title: t('importing.problems.table') },
            { title: t('importing.problems.row') },
            { title: t('importing.problems.column') },
            { title: t('importing.problems.value') },
            { title: t('importing.problems.problem') },
            { title: t('importing.problems.remedy') },
          ]}
        />
        <tbody>
          {shown.map(({ table, place, error }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a report is not changed, and one cell may have two problems.
            <tr key={at}>
              <th scope="row">
                {table ? tables.tableTitle(table) : t('importing.problems.whole')}
                {place && place !== (table && tables.tableTitle(table)) && <small>{place}</small>}
              </th>
              <td>{error.rowNumber ?? ''}</td>
              <td>
                {error.fieldName && (
                  <>
                    {tables.columnTitle(table, error.fieldName)}
                    {tables.columnTitle(table, error.fieldName) !== error.fieldName && <small>{error.fieldName}</small>}
                  </>
                )}
              </td>
              <td className="problemstable-cell">{error.cell === error.fieldName ? '' : error.cell}</td>
              <td>{sentence(error.problem)}</td>
              <td>{sentence(error.remedy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
