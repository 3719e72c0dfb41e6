import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useTitle } from '../ui/useTitle.ts';
import { ExportSection } from './ExportSection.tsx';
import { ImportHeadline } from './ImportHeadline.tsx';
import { JobView } from './JobView.tsx';
import type { Job } from './job.ts';
import { RunHistory } from './RunHistory.tsx';
import { StartView } from './StartView.tsx';
import { useJob } from './useJob.ts';
import { useRuns } from './useRuns.ts';
import { useTables } from './useTables.ts';
import '../i18n/view/change.ts';
import '../i18n/view/importing.ts';
import '../change/change.css';
import '../gap/inspector.css';
import '../gap/kind-chip.css';
import '../ui/page.css';
import './imports.css';

const route = getRouteApi('/imports');

/** Packages in and out: a file is tried, written, and rolled back again; the record of imports; the whole as a file. */
export function ImportsPage() {
  const { t } = useTranslation();
  useTitle(t('importing.title'));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const work = useJob(search.job);
  const runs = useRuns();
  const tables = useTables();
  const { job, gone, unreached } = work;
  const open = (next: Job | null) =>
    void navigate({ search: ({ job: _, ...rest }) => ({ ...rest, ...(next && { job: next.id }) }) });
  const waiting = (search.job !== undefined && !job && !gone && !unreached) || (!runs.read && !runs.failed);
  return (
    <main id="content" tabIndex={-1} className="page importspage" aria-busy={waiting}>
      {waiting && <ListSkeleton />}
      {!waiting && (
        <>
          <header className="page-head">
            <ImportHeadline job={job} runs={runs.nodes} total={runs.total} />
          </header>
          <div className="page-panes">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
            <section tabIndex={0} aria-label={job ? t('importing.work') : t('importing.take.title')}>
              {unreached && (
                <p role="alert" className="importing-refused">
                  {t('importing.unreached')}
                </p>
              )}
              {gone && (
                <div className="importgone" role="alert">
                  <h2>{t('importing.gone.title')}</h2>
                  <p>{t('importing.gone.more')}</p>
                  <Button onClick={() => open(null)}>{t('importing.back')}</Button>
                </div>
              )}
              {job && <JobView job={job} work={work} tables={tables} open={open} />}
              {(search.job === undefined || job?.state === 'ROLLED_BACK') && <StartView tables={tables} took={open} />}
            </section>
            <aside className="page-aside">
              <RunHistory runs={runs} took={open} />
              <ExportSection />
            </aside>
          </div>
        </>
      )}
    </main>
  );
}
