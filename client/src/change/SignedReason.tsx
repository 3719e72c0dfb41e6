import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignature } from './signature.ts';
import './signed-reason.css';

const LONGEST = { reason: 500, by: 100 };

type Props = { reason: string; hint: string; write(reason: string): void };

/** Why, and by whom: a judgement says both. */
export function SignedReason({ reason, hint, write }: Props) {
  const { t } = useTranslation();
  const { by, sign } = useSignature();
  const id = useId();
  return (
    <div className="signedreason">
      <label htmlFor={`${id} reason`}>{t('change.field.reason')}</label>
      <Input.TextArea
        id={`${id} reason`}
        autoSize={{ minRows: 1, maxRows: 4 }}
        value={reason}
        maxLength={LONGEST.reason}
        placeholder={hint}
        onChange={({ target }) => write(target.value)}
      />
      <label htmlFor={`${id} by`}>{t('change.by')}</label>
      <Input
        id={`${id} by`}
        value={by}
        maxLength={LONGEST.by}
        placeholder={t('change.byHint')}
        onChange={({ target }) => sign(target.value)}
      />
    </div>
  );
}
