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

/** An entry as a row; the same fields as its card beside the targets. */
export function ShortlistEntryRow({ list, entry, work }: { list: string; entry: ShortlistEntry; work: ShortlistWork }) {
  const { t } = useTranslation();
  const called = useName();
  const { enterprise } = entry;
  const name = called(enterprise);
  const province = enterprise.province && called({ name: enterprise.province, nameEn: enterprise.provinceEn });
  const save = (field: 'ownerUnit' | 'nextStep' | 'dueDate' | 'notes') => (value: string | null) =>
    work.changeEntry(list, enterprise.id, { [field]: value });
  return (
    <tr>
      <th scope="row">
        <Link
          to="/enterprise/$enterprise"
          params={{ enterprise: keyOf(enterprise.id) }}
          search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }) })}
        >
          {name}
        </Link>{' '}
        <small>{[enterprise.code, province].filter(Boolean).join(' · ')}</small>
        <AlsoOn lists={entry.alsoOn} />
      </th>
      <td>
        <EditedText
          label={t('shortlist.ownerUnitOf', { name })}
          value={entry.ownerUnit}
          longest={LONGEST.ownerUnit}
          save={save('ownerUnit')}
        />
      </td>
      <td>
        <EditedText
          label={t('shortlist.nextStepOf', { name })}
          value={entry.nextStep}
          longest={LONGEST.nextStep}
          save={save('nextStep')}
        />
      </td>
      <td>
        <DueDate label={t('shortlist.dueDateOf', { name })} value={entry.dueDate} save={save('dueDate')} />
      </td>
      <td>
        <EditedText
          label={t('shortlist.notesOf', { name })}
          value={entry.notes}
          longest={LONGEST.notes}
          lines
          save={save('notes')}
        />
      </td>
      <td>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t('shortlist.take', { name })}
          title={t('shortlist.take', { name })}
          onClick={() => void work.remove(list, enterprise.id)}
        />
      </td>
    </tr>
  );
}
