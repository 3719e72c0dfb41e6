import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignatureField } from '../change/SignatureField.tsx';
import { signedBy, useSignature } from '../change/signature.ts';

type Props = { label: string; busy: boolean; act(by: string): void; discard(): void };

/** Who writes it, and the button that does. */
export function LoadBar({ label, busy, act, discard }: Props) {
  const { t } = useTranslation();
  const { by } = useSignature();
  const [unsigned] = useState(signedBy() === null);
  return (
    <div className="loadbar">
      <SignatureField asked={unsigned} missing={false} />
      <Button disabled={busy} onClick={discard}>
        {t('importing.discard')}
      </Button>
      <Button type="primary" loading={busy} disabled={by.trim() === ''} onClick={() => act(by.trim())}>
        {label}
      </Button>
    </div>
  );
}
