import { useTranslation } from 'react-i18next';
import { UndoButton } from '../change/ChangeLine.tsx';
import { moment } from '../change/moment.ts';
import { Refusals } from '../change/Refusals.tsx';
import { useChange } from '../change/useChange.ts';
import type { MergeDecisionItemFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';

/** What was said of pairs so far, by whom and why; each can be undone while it is the last change of its record. */
export function DecisionTable({ decisions }: { decisions: readonly MergeDecisionItemFragment[] }) {
  const { t } = useTranslation();
  const name = useName();
  const changing = useChange();
  if (decisions.length === 0) return null;
  return (
    <section aria-label={t('mergePage.decisions')}>
      <div className="page-title">
        <h2>{t('mergePage.decisions')}</h2>
      </div>
      <Refusals changing={changing} />
      <ul className="mergedecisions">
        {decisions.map(({ id, verdict, kept, mergedName, mergedNameEn, change }) => {
          const names = { kept: name(kept), merged: name({ name: mergedName, nameEn: mergedNameEn }) };
          return (
            <li key={id}>
              <p>
                <b>{t(verdict === 'SAME' ? 'mergePage.into' : 'mergePage.apart', names)}</b>
                {change && <UndoButton change={change} changing={changing} />}
              </p>
              <small>
                {[
                  t(`mergePage.verdict.${verdict}`),
                  change ? `${change.by} ${moment(change.at)}` : t('mergePage.fromPackage'),
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
