import { useTranslation } from 'react-i18next';
import type { StageEventPartsFragment, StandingPartsFragment } from '../gen/graphql.ts';
import { Section } from '../ui/Section.tsx';
import { useSlipWords } from './useSlipWords.ts';

type Props = { standing: StandingPartsFragment; events: readonly StageEventPartsFragment[] };

/** What was planned, what became of it, and how many days lie between; measured at what, where it is still ahead. */
export function ProjectPlan({ standing, events }: Props) {
  const { t } = useTranslation();
  const words = useSlipWords()(standing);
  const stages = t('stage', { returnObjects: true });
  if (!words)
    return (
      <Section title={t('project.page.plan')}>
        <p className="quiet">{t('project.page.planNone')}</p>
      </Section>
    );
  const { plannedStage, plannedBy, plannedPrinted, reachedOn, reportedOn, stageFrom, stageTo, printed } = standing;
  const reaching = events.find(
    ({ planned, day, stageFrom: at }) => !planned && day === reachedOn && (at ?? -1) >= (plannedStage ?? 0),
  );
  const now =
    stageFrom === null
      ? t('project.noStage')
      : stageFrom === stageTo
        ? `${stageFrom} ${stages[stageFrom]}`
        : `${stageFrom}–${stageTo}`;
  return (
    <Section title={t('project.page.plan')}>
      <dl className="projectplan">
        <div>
          <dt>{t('project.page.planned')}</dt>
          <dd>
            <b>{plannedBy}</b> {plannedStage} {stages[plannedStage ?? -1]}
            <small>“{plannedPrinted}”</small>
          </dd>
        </div>
        <div>
          <dt>{t('project.page.actual')}</dt>
          <dd>
            {reachedOn ? (
              <>
                <b>{reachedOn}</b> {reaching && `“${reaching.printed}”`}
                {reaching?.date === null && <small>{t('project.page.slipUndatedNote')}</small>}
              </>
            ) : (
              <>
                <b>{t('project.page.notYet')}</b> {now}
                {printed && <small>“{printed}”</small>}
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('project.page.slip')}</dt>
          <dd>
            <b className={words.late ? 'say-orange' : undefined}>{words.outcome}</b>
            {!reachedOn && reportedOn && <small>{t('project.page.reportedOn', { date: reportedOn })}</small>}
          </dd>
        </div>
      </dl>
    </Section>
  );
}
