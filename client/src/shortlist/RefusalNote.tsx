import { ExclamationCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../i18n/name.ts';
import type { ShortlistWork } from './useShortlistWork.ts';
import '../ui/refusal.css';

/** What happened when a change was not made, and that nothing is lost. */
export function RefusalNote({ work }: { work: ShortlistWork }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { refusal } = work;
  if (!refusal) return null;
  return (
    <div className="refusal" role="alert">
      <ExclamationCircleOutlined aria-hidden="true" />
      <p>
        {refusal.message ? t('shortlist.conflict', { message: sentence(refusal.message) }) : t('shortlist.failed')}{' '}
        {refusal.conflict && t(refusal.kept ? 'shortlist.conflictKept' : 'shortlist.conflictMore')}
      </p>
      <button type="button" className="linkbutton" onClick={work.dismiss}>
        {t('shortlist.dismiss')}
      </button>
    </div>
  );
}
