import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOverdue } from './due.ts';
import { OverdueMark } from './OverdueMark.tsx';
import type { Done } from './useShortlistWork.ts';

type Props = { label: string; value: string | null; save(value: string | null): Done };

/** The day by which the next step is due; a past one is marked. */
export function DueDate({ label, value, save }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null | undefined>(undefined);
  const [refused, setRefused] = useState(false);
  const giveUp = () => {
    setDraft(undefined);
    setRefused(false);
  };
  const commit = async (day: string | null) => {
    if (day === value) return giveUp();
    setDraft(day);
    if (await save(day)) giveUp();
    else setRefused(true);
  };
  const shown = draft === undefined ? value : draft;
  return (
    <div className="editedfield" data-refused={refused || undefined}>
      <span className="duedate">
        <DatePicker
          aria-label={label}
          variant="borderless"
          size="small"
          value={shown ? dayjs(shown) : null}
          placeholder={t('shortlist.write')}
          format="YYYY-MM-DD"
          onChange={(day) => void commit(day ? day.format('YYYY-MM-DD') : null)}
        />
        {isOverdue(value) && <OverdueMark />}
      </span>
      {refused && (
        <p className="editedfield-unsaved">
          {t('shortlist.unsaved', { theirs: value ?? t('shortlist.unsavedEmpty') })}
          <span>
            <Button size="small" type="primary" onClick={() => void commit(draft ?? null)}>
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
