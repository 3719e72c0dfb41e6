import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import { useName } from '../i18n/name.ts';
import type { Reading } from './useSurveyReading.ts';

/** What the sheet says of each segment, and the kind it had and gets. */
export function SheetFindings({ findings }: { findings: Reading['findings'] }) {
  const { t } = useTranslation();
  const name = useName();
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{t('survey.findings')}</h3>
      <table className="listtable sheettable" data-rows>
        <caption className="for-ears">{t('survey.findingsCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('survey.row')}</th>
            <th scope="col">{t('survey.segment')}</th>
            <th scope="col">{t('survey.column.result')}</th>
            <th scope="col">{t('survey.before')}</th>
            <th scope="col">{t('survey.after')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={finding.row}>
              <td>{finding.row}</td>
              <th scope="row">{name(finding.segment)}</th>
              <td>{t(`survey.result.${finding.result}`)}</td>
              <td>
                <KindChip kind={finding.before} />
              </td>
              <td>
                <KindChip kind={finding.after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
