import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChangeEntryFragment } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { moment } from './moment.ts';
import type { Changing } from './useChange.ts';

type Props = { change: ChangeEntryFragment; changing: Changing };

/** A change in its sentence, who and when, and the way back. */
export function ChangeLine({ change, changing }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p data-undone={change.undoneBy !== null || undefined}>
        <ChangeSummary change={change} />
      </p>
      <small>
        {change.by} · {moment(change.at)} <UndoButton change={change} changing={changing} />
        {change.undoneBy !== null && t('change.undone')}
      </small>
    </>
  );
}

/** What was changed; why a newer package left it out. */
export function ChangeSummary({ change }: { change: ChangeEntryFragment }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  return (
    <>
      {sentence(change.summary)}
      {change.setAside && <mark>{t('change.setAside', { why: sentence(change.setAside) })}</mark>}
    </>
  );
}

export function UndoButton({ change, changing }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (!change.undoable) return null;
  return (
    <Button
      size="small"
      type="text"
      className="undobutton"
      disabled={changing.busy}
      aria-label={t('change.undoOf', { summary: sentence(change.summary) })}
      onClick={() => void changing.undo(change)}
    >
      {t('change.undo')}
    </Button>
  );
}
