import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Section.tsx';
import type { Job } from './job.ts';
import { RunEntry } from './RunEntry.tsx';
import type { Runs } from './useRuns.ts';

/** Imports, newest first; the last in force can be rolled back. */
export function RunHistory({ runs, took }: { runs: Runs; took(job: Job): void }) {
  const { t } = useTranslation();
  const { nodes, total, hasMore } = runs;
  // Of those before it, too, it need not be said that they cannot be rolled back.
  const inForce = nodes.filter(({ state }) => state !== 'ROLLED_BACK');
  const [last] = inForce;
  const only = inForce.length === 1 && !hasMore;
  return (
    <Section title={t('importing.history.title')} count={total || undefined}>
      {runs.failed && (
        <p role="alert">
          {t('importing.history.failed')}{' '}
          <Button size="small" onClick={runs.again}>
            {t('importing.history.retry')}
          </Button>
        </p>
      )}
      {runs.read && nodes.length === 0 && <p className="quiet">{t('importing.history.none')}</p>}
      <ul className="runhistory">
        {nodes.map((run) => (
          <RunEntry key={run.id} run={run} last={run === last} only={only} took={took} />
        ))}
      </ul>
      {hasMore && (
        <Button size="small" loading={runs.busy} onClick={runs.more}>
          {t('importing.history.more')}
        </Button>
      )}
    </Section>
  );
}
