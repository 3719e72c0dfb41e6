import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useName, usePlace } from '../i18n/name.ts';
import type { Reading } from './useSurveyReading.ts';

type Props = { enterprises: Reading['enterprises']; setApart(name: string, on: boolean): void };

/** The enterprises on the sheet: new ones, and those that are taken for known ones unless the reader says otherwise. */
export function SheetEnterprises({ enterprises, setApart }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  if (enterprises.length === 0) return null;
  return (
    <>
      <h3>{t('survey.enterprises')}</h3>
      <table className="listtable sheettable" data-rows>
        <caption className="for-ears">{t('survey.enterprisesCaption')}</caption>
        <tbody>
          {enterprises.map((firm) => (
            <tr key={firm.name}>
              <td>{firm.rows.join(t('listComma'))}</td>
              <th scope="row">{firm.name}</th>
              <td>
                {firm.matched
                  ? t('survey.isKnown', {
                      name: name(firm.matched),
                      place: place(firm.matched) ?? t('survey.noPlace'),
                    })
                  : t('survey.isNew')}
              </td>
              <td>
                {(firm.matched || firm.unmatched) && (
                  <Checkbox
                    checked={firm.unmatched}
                    aria-label={t('survey.notSame', { name: firm.name })}
                    onChange={({ target }) => setApart(firm.name, target.checked)}
                  >
                    {t('survey.notSameWord')}
                  </Checkbox>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
