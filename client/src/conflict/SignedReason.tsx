import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignature } from '../shortlist/signature.ts';

const LONGEST = { reason: 500, by: 100 };

type Props = { reason: string; hint: string; write(reason: string): void };

/** Why, and by whom: every decision says both. The name is kept in the browser. */
export function SignedReason({ reason, hint, write }: Props) {
  const { t } = useTranslation();
  const { by, sign } = useSignature();
  const id = useId();
  return (
    <div className="signedreason">
      <label htmlFor={`${id} reason`}>{t('conflictPage.reason')}</label>
      <Input.TextArea
        id={`${id} reason`}
        autoSize={{ minRows: 1, maxRows: 4 }}
        value={reason}
        maxLength={LONGEST.reason}
        placeholder={hint}
        onChange={({ target }) => write(target.value)}
      />
      <label htmlFor={`${id} by`}>{t('conflictPage.who')}</label>
      <Input
        id={`${id} by`}
        value={by}
        maxLength={LONGEST.by}
        placeholder={t('conflictPage.whoHint')}
        onChange={({ target }) => sign(target.value)}
      />
    </div>
  );
}
