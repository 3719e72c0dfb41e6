import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import { useName, useSentence } from '../i18n/name.ts';
import type { Reading } from './useSurveyReading.ts';

/** Rows settled otherwise since the sheet was taken: left out unless the reader ticks them. */
export function SheetChangedRows({ reading, take }: { reading: Reading; take(key: string, on: boolean): void }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { changedRows, changesSince } = reading;
  if (changedRows.length === 0 && changesSince.length === 0) return null;
  return (
    <>
      <h3>{t('survey.changedRows')}</h3>
      {changesSince.map((change) => (
        <p key={change.id}>{t('survey.since', { changes: `${sentence(change.summary)}（${change.by}）` })}</p>
      ))}
      {changedRows.length > 0 && (
        <>
          <p className="quiet">{t('survey.changedRowsNote')}</p>
          <table className="listtable sheettable" data-rows>
            <caption className="for-ears">{t('survey.changedRowsCaption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('survey.row')}</th>
                <th scope="col">{t('survey.segment')}</th>
                <th scope="col">{t('survey.kindThen')}</th>
                <th scope="col">{t('survey.kindNow')}</th>
              </tr>
            </thead>
            <tbody>
              {changedRows.map((row) => (
                <tr key={row.row}>
                  <td>
                    <Checkbox
                      checked={row.taken}
                      aria-label={t('survey.takeIt', { row: row.row, segment: name(row.segment) })}
                      onChange={({ target }) => take(row.key, target.checked)}
                    >
                      {row.row}
                    </Checkbox>
                  </td>
                  <th scope="row">{name(row.segment)}</th>
                  <td>
                    <KindChip kind={row.kindThen} />
                  </td>
                  <td>
                    <KindChip kind={row.kindNow} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
