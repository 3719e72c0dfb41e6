import { useTranslation } from 'react-i18next';
import type { ConflictItemFragment } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { useValueWords } from './value-words.ts';

type Props = {
  conflicts: readonly ConflictItemFragment[];
  open: string | undefined;
  caption: string;
  choose(id: string): void;
};

/** About what statements disagree, what differs, and which is in force. */
export function ConflictTable({ conflicts, open, caption, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const words = useValueWords();
  return (
    <table className="listtable conflicttable">
      <caption className="for-ears">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('conflictPage.about')}</th>
          <th scope="col">{t('conflictPage.inForce')}</th>
        </tr>
      </thead>
      <tbody>
        {conflicts.map((conflict) => {
          const current = conflict.statements.find(({ inForce }) => inForce);
          return (
            <tr key={conflict.id} data-selected={conflict.id === open || undefined} onClick={() => choose(conflict.id)}>
              <th scope="row">
                <button
                  type="button"
                  className="rowbutton"
                  aria-pressed={conflict.id === open}
                  onClick={(event) => {
                    event.stopPropagation();
                    choose(conflict.id);
                  }}
                >
                  {name(conflict.about)} · {sentence(conflict.propertyName)}
                </button>
                <small>{sentence(conflict.difference)}</small>
              </th>
              <td>
                {current ? <b>{words(current)}</b> : <span className="say-violet">{t('conflictPage.allStand')}</span>}
                <small>
                  {conflict.decidedBy
                    ? t('conflictPage.by.PERSON', { by: conflict.decidedBy })
                    : t('conflictPage.by.RULE')}
                </small>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
