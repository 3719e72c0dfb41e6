import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangedRows } from './ChangedRows.tsx';
import { DifferencesTable } from './DifferencesTable.tsx';
import { DownloadReport } from './DownloadReport.tsx';
import { FailureNote } from './FailureNote.tsx';
import { JobDone } from './JobDone.tsx';
import { isDoubtful, isRunning, type Job } from './job.ts';
import { checkAgain, forgetJob, loadJob } from './job-requests.ts';
import { LoadBar } from './LoadBar.tsx';
import { PhaseSteps } from './PhaseSteps.tsx';
import { PlacesSection } from './PlacesSection.tsx';
import { ProblemsTable } from './ProblemsTable.tsx';
import { toWrite } from './problems.ts';
import { ReportNotices } from './ReportNotices.tsx';
import { TakeFile } from './TakeFile.tsx';
import type { JobWork } from './useJob.ts';
import type { Tables } from './useTables.ts';

type Props = { job: Job; work: JobWork; tables: Tables; open(job: Job | null): void };

/** An upload from its check to its end: how far it is, what it would do, what is wrong, and what can be done now. */
export function JobView({ job, work, tables, open }: Props) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const { report, state, failure, doing } = job;
  const running = isRunning(job);
  const writable = report !== null && toWrite(report) > 0;
  const act = async (request: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await request();
    } catch {
      // Asked again: the server says what the job is at, or that it is gone.
      work.took(job);
    } finally {
      setBusy(false);
    }
  };
  const took = (request: Promise<Job>) => request.then(work.took);
  const load = (by: string) => void act(() => took(loadJob(job.id, by)));
  const discard = () => void act(() => forgetJob(job.id).then(() => open(null)));
  const loadable = state === 'CHECKED' || (state === 'FAILED' && doing === 'LOADING' && report !== null);
  // What was not recognised is decided first: most of what is wrong may come of it.
  const doubtful =
    state === 'REFUSED' && (report?.places ?? []).some((place) => isDoubtful(place, job.mapping[place.place]));
  const places = report && (
    <PlacesSection
      key={JSON.stringify(job.mapping)}
      job={job}
      places={report.places}
      tables={tables}
      busy={busy}
      check={(mapping) => void act(() => took(checkAgain(job.id, mapping)))}
    />
  );
  return (
    <div className="jobview" data-state={state}>
      <PhaseSteps job={job} />
      {failure && state === 'FAILED' && <FailureNote failure={failure} />}
      {state === 'FAILED' && doing === 'CHECKING' && (
        <p className="jobview-acts">
          <Button type="primary" loading={busy} onClick={() => void act(() => took(checkAgain(job.id, job.mapping)))}>
            {t('importing.again')}
          </Button>
          <Button disabled={busy} onClick={discard}>
            {t('importing.discard')}
          </Button>
        </p>
      )}
      {state === 'REFUSED' && (
        <div className="jobview-refused">
          <p>{t('importing.refusedNext')}</p>
          <TakeFile compact label={t('importing.otherFile')} took={open} />
          <span className="jobview-acts">
            {report && <DownloadReport job={job} report={report} tables={tables} />}
            <Button disabled={busy} onClick={discard}>
              {t('importing.discard')}
            </Button>
          </span>
        </div>
      )}
      {!running &&
        (state === 'LOADED' || state === 'ROLLED_BACK' || (state === 'FAILED' && doing === 'ROLLING_BACK')) && (
          <JobDone job={job} tables={tables} back={() => open(null)} />
        )}
      {report && !running && (
        <>
          <ReportNotices report={report} />
          {doubtful && places}
          {state === 'REFUSED' && <ProblemsTable report={report} tables={tables} />}
          <DifferencesTable report={report} tables={tables} done={state === 'LOADED'} />
          {!doubtful && places}
          <ChangedRows report={report} tables={tables} />
        </>
      )}
      {loadable && report && !running && (
        <div className="jobview-foot">
          <DownloadReport job={job} report={report} tables={tables} />
          {writable ? (
            <LoadBar
              label={state === 'FAILED' ? t('importing.loadAgain') : t('importing.load')}
              busy={busy}
              act={load}
              discard={discard}
            />
          ) : (
            <>
              <p className="quiet">{t('importing.nothingToLoad')}</p>
              <Button onClick={() => open(null)}>{t('importing.back')}</Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
