import { useTranslation } from 'react-i18next';
import type { SurveyChangeFragment } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { useUndoSurvey } from './useUndoSurvey.ts';

/** Takes a survey back; says so, or why not. */
export function UndoButton({ change }: { change: SurveyChangeFragment }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { state, undo } = useUndoSurvey();
  return (
    <>
      {state.name !== 'done' && (
        <button
          type="button"
          className="textbutton"
          disabled={state.name === 'busy'}
          aria-label={t('survey.undoOf', { what: sentence(change.summary) })}
          onClick={() => void undo(change)}
        >
          {t('survey.undo')}
        </button>
      )}
      <span role="status">
        {state.name === 'done' && t('survey.undoDone')}
        {state.name === 'refused' && sentence(state.message)}
        {state.name === 'failed' && t('survey.failed')}
      </span>
    </>
  );
}
