import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ConflictHistoryDocument, UndoDecisionDocument } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { dayAndTime } from '../shortlist/due.ts';
import { useSignature } from '../shortlist/signature.ts';
import { Section } from '../ui/Section.tsx';
import type { Decision } from './useDecision.ts';

/** Who chose what, when and why; the last choice can be undone. */
export function History({ of, revision, decision }: { of: string; revision: number; decision: Decision }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { by } = useSignature();
  const { data } = useQuery(ConflictHistoryDocument, { variables: { of } });
  const [undo] = useMutation(UndoDecisionDocument);
  const changes = data?.changes.nodes ?? [];
  return (
    <Section title={t('conflictPage.history')} count={changes.length}>
      {data && changes.length === 0 && <p className="quiet">{t('conflictPage.historyNone')}</p>}
      <ul className="decisionhistory">
        {changes.map((change) => (
          <li key={change.id} data-undone={change.undoneBy !== null || undefined}>
            <p>{sentence(change.summary)}</p>
            <small>
              {[change.by, dayAndTime(change.at), change.undoneBy !== null && t('conflictPage.undone')]
                .filter(Boolean)
                .join(' · ')}
            </small>
            {change.undoable && (
              <button
                type="button"
                className="textbutton"
                disabled={decision.busy || by.trim() === ''}
                onClick={() =>
                  void decision.record(
                    async () => (await undo({ variables: { id: change.id, revision, by } })).data?.undoChange,
                  )
                }
              >
                {t('conflictPage.undo')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
