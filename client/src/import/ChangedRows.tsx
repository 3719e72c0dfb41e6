import { useTranslation } from 'react-i18next';
import { ThingLink } from '../change/ThingLink.tsx';
import { useSentence } from '../i18n/name.ts';
import { TableHead } from '../ui/TableHead.tsx';
import type { ChangedRow, Report } from './job.ts';
import { totalsOf } from './problems.ts';
import type { Tables } from './useTables.ts';

/** The rows that change or contradict somebody, cell by cell. */
export function ChangedRows({ report, tables }: { report: Report; tables: Tables }) {
  const { t } = useTranslation();
  const rows = (report.examples ?? []).filter(({ kind }) => kind !== 'NEW');
  const { CHANGED, CONFLICTING } = totalsOf(report);
  const more = CHANGED + CONFLICTING - rows.length;
  if (rows.length === 0) return null;
  // What contradicts somebody is read first.
  const sorted = [...rows].sort((a, b) => Number(b.kind === 'CONFLICTING') - Number(a.kind === 'CONFLICTING'));
  return (
    <>
      <div className="page-title">
        <h2>{t('importing.rows.title')}</h2>
        {CONFLICTING > 0 && <p className="quiet">{t('importing.rows.conflictMeaning')}</p>}
      </div>
      <table className="listtable changedrows">
        <caption className="for-ears">{t('importing.rows.caption')}</caption>
        <TableHead
          columns={[
            { title: t('importing.rows.kind') },
            { title: t('importing.rows.identity') },
            { title: t('importing.rows.column') },
            { title: t('importing.rows.before') },
            { title: t('importing.rows.after') },
          ]}
        />
        {sorted.map((row) => (
          <RowCells key={`${row.table}/${row.identity}`} row={row} tables={tables} />
        ))}
      </table>
      {more > 0 && <p className="page-title quiet">{t('importing.rows.more', { count: more })}</p>}
    </>
  );
}

function RowCells({ row, tables }: { row: ChangedRow; tables: Tables }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const label = tables.find(row.table)?.label;
  const cells = row.cells.length > 0 ? row.cells : [{ column: '', before: '', after: '' }];
  return (
    <tbody>
      {cells.map(({ column, before, after }, at) => (
        <tr key={column}>
          {at === 0 && (
            <>
              <td rowSpan={cells.length} data-kind={row.kind}>
                {t(`importing.tables.${row.kind}`)}
                {row.against && <small>{sentence(row.against)}</small>}
              </td>
              <th scope="rowgroup" rowSpan={cells.length}>
                {label ? <ThingLink id={`${label}:${row.identity}`} name={row.identity} /> : row.identity}
                <small>
                  {row.file !== tables.tableTitle(row.table) && `${tables.tableTitle(row.table)} · `}
                  {t('importing.rows.at', { file: row.file, row: row.row })}
                </small>
              </th>
            </>
          )}
          <td>{column && tables.columnTitle(row.table, column)}</td>
          <td className="changedrows-cell">{column && (before || t('importing.rows.empty'))}</td>
          <td className="changedrows-cell">{column && (after || t('importing.rows.empty'))}</td>
        </tr>
      ))}
    </tbody>
  );
}
