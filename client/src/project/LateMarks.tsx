import { useTranslation } from 'react-i18next';
import type { StandingPartsFragment } from '../gen/graphql.ts';
import './late-marks.css';

type Props = { standing: Pick<StandingPartsFragment, 'overdue' | 'silent' | 'stopped'> };

/** Overdue, silent or stopped, as small marks. */
export function LateMarks({ standing: { overdue, silent, stopped } }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {overdue && <mark className="latemark">{t('project.lates.OVERDUE')}</mark>}
      {silent && <mark className="latemark">{t('project.lates.SILENT')}</mark>}
      {stopped && <mark className="latemark">{t('project.lates.STOPPED')}</mark>}
    </>
  );
}
