import { Button, Input } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Done } from './useShortlistWork.ts';

type Props = {
  label: string;
  value: string | null;
  placeholder?: string;
  longest: number;
  lines?: boolean;
  save(value: string | null): Done;
};

/**
 * Text that is edited where it stands and saved when the reader leaves it (Enter; Escape gives it up). What was not
 * saved is never lost: it stays in the box, with what the list says now below it.
 */
export function EditedText({ label, value, placeholder, longest, lines = false, save }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const giveUp = () => {
    setDraft(null);
    setRefused(false);
  };
  const commit = async () => {
    if (draft === null) return;
    const words = draft.trim() || null;
    if (words === value) return giveUp();
    if (await save(words)) giveUp();
    else setRefused(true);
  };
  const shared = {
    'aria-label': label,
    variant: 'borderless' as const,
    className: 'edited',
    value: draft ?? value ?? '',
    placeholder: placeholder ?? t('shortlist.write'),
    maxLength: longest,
    onChange: ({ target }: { target: { value: string } }) => setDraft(target.value),
    onBlur: () => !refused && void commit(),
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      giveUp();
    } else if (event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void commit();
    }
  };
  return (
    <div className="editedfield" data-refused={refused || undefined}>
      {lines ? (
        <Input.TextArea {...shared} autoSize={{ minRows: 1, maxRows: 8 }} onKeyDown={byKey} />
      ) : (
        <Input {...shared} onKeyDown={byKey} />
      )}
      {refused && draft !== null && (
        <p className="editedfield-unsaved">
          {t('shortlist.unsaved', { theirs: value ?? t('shortlist.unsavedEmpty') })}
          <span>
            <Button size="small" type="primary" onClick={() => void commit()}>
              {t('shortlist.saveMine')}
            </Button>
            <Button size="small" onClick={giveUp}>
              {t('shortlist.takeTheirs')}
            </Button>
          </span>
        </p>
      )}
    </div>
  );
}
