import { Trans, useTranslation } from 'react-i18next';
import { moment } from '../change/moment.ts';
import type { ImportRunEntryFragment } from '../gen/graphql.ts';
import { emphasis } from '../ui/emphasis.tsx';
import type { Job, Report } from './job.ts';
import { totalsOf, toWrite } from './problems.ts';

type Props = { job: Job | null; runs: readonly ImportRunEntryFragment[]; total: number };

/** Which sentence a job is told in. */
function sentenceOf({ state, report }: Job): Job['state'] | 'nothing' | 'unchanged' {
  if (state === 'CHECKED' && report && toWrite(report) === 0) return 'nothing';
  if (state === 'LOADED' && report?.changed === false) return 'unchanged';
  return state;
}

const figures = (report: Report | null) => {
  const totals = report ? totalsOf(report) : { NEW: 0, CHANGED: 0, CONFLICTING: 0, SAME: 0 };
  return { added: totals.NEW, changed: totals.CHANGED, conflicting: totals.CONFLICTING, same: totals.SAME };
};

/** What an upload would do or did; without one, how much was imported so far. */
export function ImportHeadline({ job, runs, total }: Props) {
  const { t } = useTranslation();
  const [last] = runs;
  if (job) {
    const { conflicting, ...counts } = figures(job.report);
    const values = {
      ...counts,
      file: job.file,
      who: job.who ?? t('importing.program'),
      count: job.report?.stats.errors ?? 0,
    };
    return (
      <h1>
        {conflicting > 0 && job.state === 'CHECKED' && (
          <Trans i18nKey="importing.headline.conflicting" values={{ count: conflicting }} components={emphasis} />
        )}
        <Trans i18nKey={`importing.headline.${sentenceOf(job)}`} values={values} components={emphasis} />
      </h1>
    );
  }
  if (!last) return <h1>{t('importing.headline.none')}</h1>;
  const back = last.state === 'ROLLED_BACK';
  return (
    <h1>
      <Trans
        i18nKey={back ? 'importing.headline.lastBack' : 'importing.headline.last'}
        values={{
          count: total,
          name: last.name,
          who: (back ? last.rolledBackBy : last.who) ?? t('importing.program'),
          date: moment(last.startedAt),
        }}
        components={emphasis}
      />
    </h1>
  );
}
