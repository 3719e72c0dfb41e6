import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ChangeLine } from '../change/ChangeLine.tsx';
import { Refusals } from '../change/Refusals.tsx';
import { useChange } from '../change/useChange.ts';
import { SurveyHistoryDocument } from '../gen/Coverage.ts';
import { Section } from '../ui/Section.tsx';

/** Surveys of the area and of places in it, newest first; the last of each can be undone. */
export function SurveyHistory({ areas }: { areas: ReadonlySet<string> }) {
  const { t } = useTranslation();
  const changing = useChange();
  const { data } = useQuery(SurveyHistoryDocument, { notifyOnNetworkStatusChange: false });
  const surveys = data?.changes.nodes.filter(({ kind, subjectId }) => kind === 'SURVEYED' && areas.has(subjectId));
  if (!surveys) return null;
  return (
    <Section title={t('survey.history')} count={surveys.length || undefined}>
      <Refusals changing={changing} />
      {surveys.length === 0 && <p className="quiet">{t('survey.noHistory')}</p>}
      <ul className="thinghistory">
        {surveys.map((change) => (
          <li key={change.id}>
            <ChangeLine change={change} changing={changing} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
