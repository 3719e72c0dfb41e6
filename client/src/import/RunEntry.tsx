import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '../change/moment.ts';
import type { ImportRunEntryFragment } from '../gen/graphql.ts';
import { countFigure } from '../i18n/figures.ts';
import { useSentence } from '../i18n/name.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';
import { type Job, KINDS } from './job.ts';
import { RollBackForm } from './RollBackForm.tsx';
import { RunTables } from './RunTables.tsx';
import { runCounts } from './run-counts.ts';

type Props = {
  run: ImportRunEntryFragment;
  /** The last in force: of it alone it is said whether it can be rolled back. */
  last: boolean;
  /** Without it the database would be empty. */
  only: boolean;
  took(job: Job): void;
};

/** An import: what, who, when, how much; its tables, and the way back. */
export function RunEntry({ run, last, only, took }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const scope = useScopeOfAddress();
  const [open, setOpen] = useState<'none' | 'tables' | 'rollBack'>('none');
  const counts = runCounts(run.tables);
  const back = run.state === 'ROLLED_BACK';
  const told = KINDS.flatMap((kind) => {
    const count = counts[kind];
    return count === null || count === 0 ? [] : [`${t(`importing.tables.${kind}`)} ${countFigure(count)}`];
  });
  return (
    <li data-back={back || undefined}>
      <p>
        <b>{run.name}</b> {back && <span className="runhistory-back">{t('importing.history.rolledBack')}</span>}
      </p>
      <p className="quiet">
        {[run.who ?? t('importing.history.program'), moment(run.startedAt)].join(' · ')}
        {back &&
          run.rolledBackAt &&
          ` · ${t('importing.history.rolledBackBy', {
            who: run.rolledBackBy ?? t('importing.program'),
            date: moment(run.rolledBackAt),
          })}`}
      </p>
      <p>
        {told.length > 0 ? told.join(' · ') : t('importing.history.rows', { count: counts.rows })}{' '}
        <button
          type="button"
          className="textbutton"
          aria-expanded={open === 'tables'}
          aria-label={t('importing.history.byTableOf', { name: run.name })}
          onClick={() => setOpen(open === 'tables' ? 'none' : 'tables')}
        >
          {open === 'tables' ? t('importing.history.fewer') : t('importing.history.byTable')}
        </button>{' '}
        {run.canRollBack && !only && open !== 'rollBack' && (
          <button
            type="button"
            className="textbutton"
            aria-label={t('importing.history.rollBackOf', { name: run.name })}
            onClick={() => setOpen('rollBack')}
          >
            {t('importing.history.rollBack')}
          </button>
        )}
      </p>
      {run.unfinished && <p role="status">{sentence(run.unfinished.sentence)}</p>}
      {last && only && <p className="quiet">{t('importing.history.only')}</p>}
      {last && !only && !run.canRollBack && (
        <p className="quiet">
          {t('importing.history.cannot')}{' '}
          <Link to="/changes" search={scope} className="plainlink">
            {t('importing.history.changes')}
          </Link>
        </p>
      )}
      {open === 'tables' && <RunTables run={run} />}
      {open === 'rollBack' && <RollBackForm run={run} counts={counts} took={took} cancel={() => setOpen('none')} />}
    </li>
  );
}
