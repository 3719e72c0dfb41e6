import { CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { countFigure } from '../i18n/figures.ts';
import { isRunning, type Job, PHASES, type Phase, type PhaseTime } from './job.ts';

const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(1);

/** The phases of what goes on: what is done and how long it took, how far the present one is, and when it ends. */
export function PhaseSteps({ job }: { job: Job }) {
  const { t } = useTranslation();
  const nameOf = (phase: Phase) =>
    job.doing === 'ROLLING_BACK' && (phase === 'WRITING' || phase === 'COMMITTING')
      ? t(`importing.phases.rollingBack.${phase}`)
      : t(`importing.phases.${phase}`);
  const commit = t(job.doing === 'ROLLING_BACK' ? 'importing.phases.rollingBack.end' : 'importing.phases.commit');
  const running = isRunning(job);
  const unfinished = job.state === 'REFUSED' || job.state === 'FAILED';
  const all: readonly Phase[] = PHASES[job.doing];
  const times = new Map(job.phases.map((time) => [time.phase, time]));
  const current = running ? (job.phases.at(-1)?.phase ?? all[0]) : undefined;
  // Phases of a batch come again: the present one is the last that moved.
  const at = current === undefined ? all.length : all.indexOf(current);
  return (
    <section className="phasesteps" aria-label={t('importing.phases.label')}>
      <p role="status" className="for-ears">
        {current && nameOf(current)}
      </p>
      <ol>
        {all.map((phase, index) => {
          const time = times.get(phase);
          const stopped = !running && unfinished && phase === job.phases.at(-1)?.phase;
          const state = phase === current ? 'current' : stopped ? 'stopped' : index < at && time ? 'done' : 'next';
          return (
            <li key={phase} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
              <span className="phasesteps-name">
                <PhaseSign state={state} />
                {nameOf(phase)}
              </span>
              <small>{time && t('importing.phases.seconds', { seconds: seconds(time.milliseconds) })}</small>
              {state === 'current' && (
                <PhaseProgress name={nameOf(phase)} told={phase === 'COMMITTING' ? commit : null} time={time} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function PhaseSign({ state }: { state: 'current' | 'stopped' | 'done' | 'next' }) {
  const { t } = useTranslation();
  if (state === 'done') return <CheckOutlined aria-hidden="true" />;
  return state === 'stopped' ? <CloseOutlined aria-label={t('importing.phases.stopped')} /> : <i aria-hidden="true" />;
}

type Far = { name: string; told: string | null; time: PhaseTime | undefined };

function PhaseProgress({ name, told, time }: Far) {
  const { t } = useTranslation();
  const pace = time?.pace ?? null;
  const left = pace?.secondsLeft ?? 0;
  return (
    <>
      <div
        className="phasesteps-track"
        role="progressbar"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(pace && { 'aria-valuenow': pace.share })}
      >
        <span style={pace ? { width: `${pace.share}%` } : undefined} data-open={!pace || undefined} />
      </div>
      <p className="phasesteps-more">
        {told}
        {pace?.perSecond != null &&
          t('importing.phases.pace', {
            share: pace.share,
            pace: countFigure(Math.round(pace.perSecond)),
            left:
              left < 100
                ? t('importing.phases.left.seconds', { count: left })
                : t('importing.phases.left.minutes', { count: Math.ceil(left / 60) }),
          })}
        {pace && pace.perSecond === null && t('importing.phases.starting', { share: pace.share })}
      </p>
    </>
  );
}
