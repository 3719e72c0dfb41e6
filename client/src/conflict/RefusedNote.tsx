import { ExclamationCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../i18n/name.ts';
import type { Decision } from './useDecision.ts';

/** What happened when a decision was not recorded, and that nothing is lost. */
export function RefusedNote({ decision: { refused, dismiss } }: { decision: Decision }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (!refused) return null;
  return (
    <div className="refusednote" role="alert">
      <ExclamationCircleOutlined aria-hidden="true" />
      <p>
        {refused.message ? t('conflictPage.refused', { message: sentence(refused.message) }) : t('conflictPage.failed')}
      </p>
      <button type="button" className="textbutton" onClick={dismiss}>
        {t('conflictPage.dismiss')}
      </button>
    </div>
  );
}
