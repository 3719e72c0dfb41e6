import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { type SurveyChangeFragment, SurveyHistoryDocument } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import { UndoButton } from './UndoButton.tsx';

/** Surveys of the area and of places in it, newest first. */
export function SurveyHistory({ areas }: { areas: ReadonlySet<string> }) {
  const { t } = useTranslation();
  const { data } = useQuery(SurveyHistoryDocument, { notifyOnNetworkStatusChange: false });
  const surveys = data?.changes.nodes.filter(({ kind, subjectId }) => kind === 'SURVEYED' && areas.has(subjectId));
  if (!surveys) return null;
  return (
    <Section title={t('survey.history')} count={surveys.length || undefined}>
      {surveys.length === 0 && <p className="quiet">{t('survey.noHistory')}</p>}
      <ol className="surveyhistory">
        {surveys.map((change) => (
          <Entry key={change.id} change={change} />
        ))}
      </ol>
    </Section>
  );
}

function Entry({ change }: { change: SurveyChangeFragment }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  return (
    <li data-undone={change.undoneBy !== null || undefined}>
      <p>{sentence(change.summary)}</p>
      <p className="quiet">
        {new Date(change.at).toLocaleString('sv').slice(0, 16)} · {change.by}
        {change.undoneBy !== null && ` · ${t('survey.undone')}`} {change.undoable && <UndoButton change={change} />}
      </p>
    </li>
  );
}
