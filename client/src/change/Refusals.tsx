import { ExclamationCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../i18n/name.ts';
import { moment } from './moment.ts';
import type { Changing, Refusal } from './useChange.ts';
import '../ui/refusal.css';

/** A refusal in words. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const { t } = useTranslation();
  const sentence = useSentence();
  return ({ code, message }) => {
    if (message) return sentence(message);
    if (code === 'NEEDS_NAME') return t('change.needsName');
    if (code === 'NOT_CHOSEN') return t('change.notChosen');
    return code === 'NOT_A_NUMBER' ? t('change.notANumber') : t('change.failed');
  };
}

type Props = { changing: Changing; beside?: ReadonlySet<string> };

/** Why nothing was changed, and who was first; what stands beside a field (`beside`) is said there. */
export function Refusals({ changing: { refusals, rivals }, beside }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const words = useRefusalWords();
  const here = refusals.filter(({ field }) => field === null || !beside?.has(field));
  const conflict = refusals.some(({ code }) => code === 'CONFLICT');
  if (here.length === 0) return null;
  return (
    <div className="refusal" role="alert">
      <ExclamationCircleOutlined aria-hidden="true" />
      <div>
        {here.map((refusal) => (
          <p key={`${refusal.code} ${refusal.field}`}>{words(refusal)}</p>
        ))}
        {conflict && rivals.length > 0 && (
          <ul className="refusal-rivals">
            {rivals.map((rival) => (
              <li key={rival.id}>
                <b>{rival.by}</b> {moment(rival.at)} · {sentence(rival.summary)}
              </li>
            ))}
          </ul>
        )}
        {conflict && <p>{t('change.sendAgain')}</p>}
      </div>
    </div>
  );
}
