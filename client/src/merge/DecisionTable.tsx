import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../conflict/useDecision.ts';
import { type MergeDecisionItemFragment, UndoDecisionDocument } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { dayAndTime } from '../shortlist/due.ts';
import { useSignature } from '../shortlist/signature.ts';

type Props = { decisions: readonly MergeDecisionItemFragment[]; decision: Decision };

/** What was said of pairs so far, by whom and why; each can be undone while it is the last change of its record. */
export function DecisionTable({ decisions, decision }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { by } = useSignature();
  const [undo] = useMutation(UndoDecisionDocument);
  if (decisions.length === 0) return null;
  return (
    <section aria-label={t('mergePage.decisions')}>
      <div className="page-title">
        <h2>{t('mergePage.decisions')}</h2>
      </div>
      <ul className="mergedecisions">
        {decisions.map(({ id, verdict, kept, mergedName, mergedNameEn, change }) => {
          const names = { kept: name(kept), merged: name({ name: mergedName, nameEn: mergedNameEn }) };
          return (
            <li key={id}>
              <p>
                <b>{t(verdict === 'SAME' ? 'mergePage.into' : 'mergePage.apart', names)}</b>
                {change?.undoable && (
                  <button
                    type="button"
                    className="textbutton"
                    disabled={decision.busy || by.trim() === ''}
                    aria-label={`${t('mergePage.undo')} ${names.merged}`}
                    onClick={() =>
                      void decision.record(async () => {
                        const variables = { id: change.id, revision: kept.revision, by };
                        return (await undo({ variables })).data?.undoChange;
                      })
                    }
                  >
                    {t('mergePage.undo')}
                  </button>
                )}
              </p>
              <small>
                {[
                  t(`mergePage.verdict.${verdict}`),
                  change ? `${change.by} ${dayAndTime(change.at)}` : t('mergePage.fromPackage'),
                  change?.reason,
                  change && !change.undoable && t('mergePage.undoBlocked'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
