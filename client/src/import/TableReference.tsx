import { Trans, useTranslation } from 'react-i18next';
import { useSentence } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import type { Tables } from './useTables.ts';

/** Every table that can be imported, with its columns as people call them and as they are named. */
export function TableReference({ tables: { tables, failure, again } }: { tables: Tables }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (failure) return <FailureView error={failure} retry={again} />;
  if (tables.length === 0) return <p className="page-title quiet">{t('state.loading')}</p>;
  return (
    <>
      <div className="page-title">
        <h2>{t('importing.reference.title')}</h2>
        <p className="quiet">{t('importing.reference.note')}</p>
      </div>
      <table className="listtable tablereference">
        <caption className="for-ears">{t('importing.reference.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('importing.reference.table')}</th>
            <th scope="col">
              <Trans i18nKey="importing.reference.columns" components={emphasis} />
            </th>
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <tr key={table.name}>
              <th scope="row">
                {sentence(table.title)}
                <small>{table.name}</small>
              </th>
              <td>
                {table.columns.map((column) => (
                  <span key={column.name} title={column.name} data-required={column.required || undefined}>
                    {sentence(column.title)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
