import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useScopeOfAddress } from '../ui/useScope.ts';
import { DownloadReport } from './DownloadReport.tsx';
import type { Job } from './job.ts';
import type { Tables } from './useTables.ts';

/** What there is to do when nothing goes on any more: how long it took, where to look, back to the beginning. */
export function JobDone({ job, tables, back }: { job: Job; tables: Tables; back(): void }) {
  const { t } = useTranslation();
  const scope = useScopeOfAddress();
  const { state, report, phases } = job;
  const seconds = (phases.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1_000).toFixed(1);
  return (
    <p className="jobview-acts">
      {state !== 'FAILED' && <span>{t('importing.done.took', { seconds })}</span>}
      {state === 'LOADED' && <span className="quiet">{t('importing.done.rollBack')}</span>}
      <Link to="/" search={scope} className="plainlink">
        {t('importing.done.see')}
      </Link>
      {report?.differences?.sources && (
        <Link to="/sources" search={scope} className="plainlink">
          {t('importing.done.sources')}
        </Link>
      )}
      {report && <DownloadReport job={job} report={report} tables={tables} />}
      <Button onClick={back}>{t('importing.back')}</Button>
    </p>
  );
}
