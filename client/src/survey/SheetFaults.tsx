import { useTranslation } from 'react-i18next';
import { useSentence } from '../i18n/name.ts';
import type { Reading } from './useSurveyReading.ts';

/** Everything wrong with a sheet: where, what, and what to do. */
export function SheetFaults({ faults, count }: { faults: Reading['faults']; count: number }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (count === 0) return null;
  return (
    <>
      <h3>{t('survey.faults')}</h3>
      <table className="listtable sheettable" data-rows>
        <caption className="for-ears">{t('survey.faultsCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('survey.row')}</th>
            <th scope="col">{t('survey.column1')}</th>
            <th scope="col">{t('survey.value')}</th>
            <th scope="col">{t('survey.problem')}</th>
            <th scope="col">{t('survey.remedy')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => (
            <tr key={`${fault.row} ${fault.column} ${fault.problem.zh}`}>
              <th scope="row">{fault.row ?? t('survey.wholeSheet')}</th>
              <td>{t(`survey.faultColumn.${fault.column}`)}</td>
              <td className="sheettable-value">{fault.value}</td>
              <td>{sentence(fault.problem)}</td>
              <td>{sentence(fault.remedy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length < count && <p className="quiet">{t('survey.faultsMore', { shown: faults.length })}</p>}
    </>
  );
}
