import { CloseOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { AlsoOn } from './AlsoOn.tsx';
import { DueDate } from './DueDate.tsx';
import { EditedText } from './EditedText.tsx';
import { LONGEST } from './longest.ts';
import type { ShortlistEntry } from './useShortlists.ts';
import type { ShortlistWork } from './useShortlistWork.ts';

/** One target on the list, with who does what until when. */
export function ShortlistCard({ list, entry, work }: { list: string; entry: ShortlistEntry; work: ShortlistWork }) {
  const { t } = useTranslation();
  const called = useName();
  const name = called(entry.enterprise);
  const save = (field: 'ownerUnit' | 'nextStep' | 'dueDate' | 'notes') => (value: string | null) =>
    work.changeEntry(list, entry.enterprise.id, { [field]: value });
  return (
    <li className="shortlistcard">
      <header>
        <Link
          to="/enterprise/$enterprise"
          params={{ enterprise: keyOf(entry.enterprise.id) }}
          search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }) })}
          className="cut"
          title={name}
        >
          {name}
        </Link>
        <small>{entry.enterprise.code}</small>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t('shortlist.take', { name })}
          title={t('shortlist.take', { name })}
          onClick={() => void work.remove(list, entry.enterprise.id)}
        />
      </header>
      <dl>
        <dt>{t('shortlist.ownerUnit')}</dt>
        <dd>
          <EditedText
            label={t('shortlist.ownerUnitOf', { name })}
            value={entry.ownerUnit}
            longest={LONGEST.ownerUnit}
            save={save('ownerUnit')}
          />
        </dd>
        <dt>{t('shortlist.nextStep')}</dt>
        <dd>
          <EditedText
            label={t('shortlist.nextStepOf', { name })}
            value={entry.nextStep}
            longest={LONGEST.nextStep}
            save={save('nextStep')}
          />
        </dd>
        <dt>{t('shortlist.dueDate')}</dt>
        <dd>
          <DueDate label={t('shortlist.dueDateOf', { name })} value={entry.dueDate} save={save('dueDate')} />
        </dd>
        <dt>{t('shortlist.notes')}</dt>
        <dd>
          <EditedText
            label={t('shortlist.notesOf', { name })}
            value={entry.notes}
            longest={LONGEST.notes}
            lines
            save={save('notes')}
          />
        </dd>
      </dl>
      <AlsoOn lists={entry.alsoOn} />
    </li>
  );
}
