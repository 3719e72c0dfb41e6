import { useTranslation } from 'react-i18next';
import type { ImportRunEntryFragment } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { KINDS } from './job.ts';

/** How many rows an import wrote to each table. */
export function RunTables({ run }: { run: ImportRunEntryFragment }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  return (
    <table className="listtable runtables">
      <caption className="for-ears">{t('importing.history.caption', { name: run.name })}</caption>
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
        {run.tables.map(({ table, title, rows, added, changed, conflicting, same }) => (
          <tr key={table}>
            <th scope="row">{sentence(title)}</th>
            {added === null ? (
              <td colSpan={KINDS.length} className="figure">
                {t('importing.history.rows', { count: rows })}
              </td>
            ) : (
              [added, changed, conflicting, same].map((count, at) => (
                <td key={KINDS[at]} className="figure">
                  {(count ?? 0).toLocaleString('en-US')}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
