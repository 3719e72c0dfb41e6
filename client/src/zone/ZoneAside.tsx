import { useTranslation } from 'react-i18next';
import { ChangeNotice } from '../change/ChangeNotice.tsx';
import { Notes } from '../change/Notes.tsx';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useFigureWords } from '../figure/figure-words.ts';
import type { ZonePriorityRowFragment, ZoneQuery } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { Section } from '../ui/Section.tsx';
import { PriorityEvidence, PriorityName } from './PriorityChips.tsx';
import { ZoneLink } from './ZoneLink.tsx';
import { ZoneMechanisms } from './ZoneMechanisms.tsx';
import { targetOf } from './zone-totals.ts';

type Standing = ZoneQuery['zoneStanding'];
type Props = { data: ZoneQuery; scope: Scope };

/** What a zone puts first, who does the same, its land and its mechanisms. */
export function ZoneAside({ data: { zoneStanding: standing, indicators }, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { zone, priorities, widerPriorities, overlaps, asOf } = standing;
  return (
    <aside className="page-aside" aria-label={t('zonePage.aside')}>
      <Section title={t('zonePage.priorities')} count={priorities.length}>
        {priorities.length === 0 && <p className="say-violet">{t('zonePage.noPriorities')}</p>}
        <Priorities priorities={priorities} standing={standing} scope={scope} />
        <p className="zone-check">{sentence(standing.check.sentence)}</p>
        {widerPriorities.length > 0 && (
          <details className="zone-wider">
            <summary>{t('zonePage.widerPriorities', { count: widerPriorities.length })}</summary>
            <Priorities priorities={widerPriorities} standing={standing} scope={scope} />
          </details>
        )}
      </Section>
      <Section title={t('zonePage.neighbours')} count={overlaps.length}>
        {overlaps.length === 0 && <p className="quiet">{t('zonePage.noNeighbours')}</p>}
        <ul className="zone-list">
          {overlaps.map((overlap) => (
            <li key={targetOf(overlap)?.id}>
              {name(targetOf(overlap) ?? zone)}
              <span className="zone-names">
                {overlap.zones
                  .filter(({ id }) => id !== zone.id)
                  .map((other) => (
                    <ZoneLink key={other.id} zone={other} scope={scope} />
                  ))}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Land standing={standing} indicators={indicators} asOf={asOf} />
      <Notes about={zone.id} name={name(zone)} asOf={asOf} />
      <ZoneMechanisms standing={standing} />
      <ChangeNotice />
    </aside>
  );
}

function Priorities({
  priorities,
  standing: { zone, asOf },
  scope,
}: {
  priorities: readonly ZonePriorityRowFragment[];
  standing: Standing;
  scope: Scope;
}) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <ul className="zone-list">
      {priorities.map((priority) => (
        <li key={priority.assertion}>
          <span>
            <PriorityName priority={priority} area={zone.id} scope={scope} />
            <PriorityEvidence priority={priority} asOf={asOf} />
            <small>
              {[
                priority.area.id !== zone.id && name(priority.area),
                t(`zonePage.rank.${priority.rank}`),
                t(`standing.${priority.standing}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </span>
          {priority.projectCount !== null && (
            <small className="zone-counts">
              {t('zonePage.priorityCounts', {
                projects: priority.projectCount,
                enterprises: priority.enterpriseCount ?? 0,
              })}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

function Land({
  standing: { land },
  indicators,
  asOf,
}: {
  standing: Standing;
  indicators: ZoneQuery['indicators'];
  asOf: string;
}) {
  const { t } = useTranslation();
  const name = useName();
  const words = useFigureWords();
  const { observations, projects } = land;
  const indicatorOf = (key: string) => indicators.find((indicator) => indicator.key === key);
  return (
    <Section title={t('zonePage.land')}>
      {observations.length === 0 && projects.stated === 0 && <p className="say-violet">{t('zonePage.noLand')}</p>}
      <ul className="zone-list">
        {observations.map((figure) => {
          const indicator = indicatorOf(figure.indicator);
          const called = indicator ? name(indicator) : figure.indicator;
          return (
            <li key={figure.id}>
              <span>
                {called}
                <EvidenceButton of={figure.id} asOf={asOf} name={`${called} ${words.figure(figure)}`} />
                <small>{[words.population(figure), words.window(figure.period)].join(' · ')}</small>
              </span>
              <b>{words.figure(figure)}</b>
            </li>
          );
        })}
        {projects.stated > 0 && (
          <li>
            <span>
              {t('zonePage.projectLand')}
              <small>{t('zonePage.projectLandNote', { stated: projects.stated, unstated: projects.unstated })}</small>
            </span>
            <b>{words.figure({ value: projects.value, unit: '亩', bound: projects.bound })}</b>
          </li>
        )}
      </ul>
    </Section>
  );
}
