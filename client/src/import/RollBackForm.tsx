import { Button } from 'antd';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { SignatureField } from '../change/SignatureField.tsx';
import { signedBy, useSignature } from '../change/signature.ts';
import type { ImportRunEntryFragment } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { Refused } from '../ui/answer.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { keyOf } from '../ui/key.ts';
import type { Job } from './job.ts';
import { rollBackRun } from './job-requests.ts';
import type { RunCounts } from './run-counts.ts';

type Props = { run: ImportRunEntryFragment; counts: RunCounts; took(job: Job): void; cancel(): void };

/** What goes when an import is rolled back, and who says so. */
export function RollBackForm({ run, counts, took, cancel }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { by } = useSignature();
  const [unsigned] = useState(signedBy() === null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const confirm = async () => {
    setBusy(true);
    try {
      took(await rollBackRun(keyOf(run.id), run.name, by.trim()));
    } catch (error) {
      const said = error instanceof Refused ? error.sentence : null;
      setRefusal(said ? sentence(said) : t('importing.rollBack.unreached'));
      setBusy(false);
    }
  };
  return (
    <section className="rollbackform" aria-label={t('importing.history.rollBackOf', { name: run.name })}>
      <p>
        <Trans
          i18nKey="importing.rollBack.goes"
          values={{ added: counts.NEW ?? 0, written: (counts.CHANGED ?? 0) + (counts.CONFLICTING ?? 0) }}
          components={emphasis}
        />
      </p>
      {refusal && (
        <p role="alert" className="importing-refused">
          {refusal}
        </p>
      )}
      <SignatureField asked={unsigned} missing={false} />
      <p className="rollbackform-acts">
        <Button size="small" onClick={cancel}>
          {t('importing.rollBack.cancel')}
        </Button>
        <Button size="small" type="primary" loading={busy} disabled={by.trim() === ''} onClick={() => void confirm()}>
          {t('importing.rollBack.confirm')}
        </Button>
      </p>
    </section>
  );
}
