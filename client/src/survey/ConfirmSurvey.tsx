import { Button } from 'antd';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignature } from '../change/signature.ts';
import { LabelledText } from '../shortlist/LabelledText.tsx';

type Props = { busy: boolean; nothing: boolean; confirm(by: string): void };

/** Who reads the sheet in, and the button that writes it. */
export function ConfirmSurvey({ busy, nothing, confirm }: Props) {
  const { t } = useTranslation();
  const { by, sign } = useSignature();
  if (nothing) return <p className="quiet">{t('survey.nothingToWrite')}</p>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && by.trim()) confirm(by.trim());
  };
  return (
    <form className="confirmsurvey" onSubmit={submit}>
      <LabelledText label={t('survey.by')} value={by} placeholder={t('survey.byHint')} choose={sign} />
      <Button type="primary" htmlType="submit" loading={busy} disabled={!by.trim()}>
        {t('survey.confirm')}
      </Button>
    </form>
  );
}
