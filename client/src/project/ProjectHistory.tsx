import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { StageEventPartsFragment } from '../gen/graphql.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';
import { byDay } from './by-day.ts';
import { StageWord } from './StageWord.tsx';

type Props = { events: readonly StageEventPartsFragment[]; asOf: string | undefined };

/** What happened and what was planned, on one line of time, in the words of the sources. */
export function ProjectHistory({ events, asOf }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('project.page.history')} count={events.length} aside={t('project.page.historyHelp')}>
      {events.length === 0 && <p className="quiet">{t('project.page.historyNone')}</p>}
      <ol className="stagehistory">
        {byDay(events).map((event) => (
          <StageEntry key={event.id} event={event} asOf={asOf} />
        ))}
      </ol>
    </Section>
  );
}

function StageEntry({ event, asOf }: { event: StageEventPartsFragment; asOf: string | undefined }) {
  const { t } = useTranslation();
  const { stageFrom, stageTo, date, day, planned, stopped, printed, store, sourceDate } = event;
  const when = date ?? (planned ? t('project.page.undatedPlan') : (day ?? t('gap.undated')));
  return (
    <li data-planned={planned || undefined} data-stopped={stopped || undefined}>
      <span className="stagehistory-when">
        {when}
        {!date && !planned && day && <small>{t('project.page.dateOfSource')}</small>}
      </span>
      <span className="stagehistory-what">
        {planned && <em>{t('project.page.plannedEvent')}</em>}
        <b>
          {stopped || stageFrom === null ? (
            t('project.stopped')
          ) : (
            <StageWord from={stageFrom} to={stageTo ?? stageFrom} />
          )}
        </b>{' '}
        “{printed}”{store && <small>{t('project.page.store', { store: t(`project.column.${store}`) })}</small>}
      </span>
      <small className="stagehistory-told">
        {sourceDate ? t('project.page.told', { date: sourceDate }) : t('project.page.undated')}
        <EvidenceButton of={`Assertion:stage_events/${keyOf(event.id)}`} asOf={asOf} name={`${when} ${printed}`} />
      </small>
    </li>
  );
}
