import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignature } from './signature.ts';

/** Who makes the change: asked once, then said, and changed when somebody else sits there. */
export function SignatureField({ asked, missing }: { asked: boolean; missing: boolean }) {
  const { t } = useTranslation();
  const id = useId();
  const { by, sign } = useSignature();
  const [open, setOpen] = useState(asked);
  if (!open && !missing)
    return (
      <p className="signature">
        <span className="quiet">{t('change.by')}</span> <b>{by}</b>{' '}
        <button type="button" className="textbutton" onClick={() => setOpen(true)}>
          {t('change.otherName')}
        </button>
      </p>
    );
  return (
    <div className="signature">
      <label htmlFor={id}>{t('change.by')}</label>
      <Input
        id={id}
        value={by}
        maxLength={100}
        aria-invalid={missing || undefined}
        {...(missing && { status: 'error' as const })}
        placeholder={t('change.byHint')}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => sign(target.value)}
      />
      {missing && (
        <span id={`${id}-said`} role="alert">
          {t('change.needsName')}
        </span>
      )}
    </div>
  );
}
