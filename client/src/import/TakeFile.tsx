import { InboxOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignatureField } from '../change/SignatureField.tsx';
import { signedBy } from '../change/signature.ts';
import { useSentence } from '../i18n/name.ts';
import { Refused } from '../ui/answer.ts';
import { kindOfFiles, packed } from './csv-package.ts';
import type { Job } from './job.ts';
import { LARGEST_FILE, uploadFile } from './job-requests.ts';

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

type Props = { label: string; compact?: boolean; took(job: Job): void };

/** Takes a file, by the button or dropped, signed by whoever brings it, and sends it to be checked. */
export function TakeFile({ label, compact = false, took }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [unsigned] = useState(signedBy() === null);
  const [busy, setBusy] = useState<string | null>(null);
  const [nameless, setNameless] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const take = async (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length === 0 || busy !== null) return;
    const by = signedBy();
    const kind = kindOfFiles(files.map(({ name }) => name));
    const name = files.map((file) => file.name).join(t('listComma'));
    setNameless(by === null);
    setRefusal(null);
    if (by === null) return;
    if (kind === 'NEITHER') return setRefusal(t('importing.take.notThese'));
    const large = files.find(({ size }) => size > LARGEST_FILE);
    if (large)
      return setRefusal(
        t('importing.take.tooLarge', {
          ...{ file: large.name, size: megabytes(large.size), largest: megabytes(LARGEST_FILE) },
        }),
      );
    setBusy(name);
    try {
      const file = kind === 'CSV' ? await packed(files) : files[0];
      if (file) took(await uploadFile(file, by));
    } catch (error) {
      const said = error instanceof Refused ? error.sentence : null;
      setRefusal(said ? sentence(said) : t('importing.take.unreached'));
    } finally {
      setBusy(null);
    }
  };
  const dragged = (event: DragEvent, now: boolean) => {
    event.preventDefault();
    setOver(now);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is only for the mouse; the button does the same.
    <div
      className="takefile"
      data-compact={compact || undefined}
      data-over={over || undefined}
      onDragOver={(event) => dragged(event, true)}
      onDragLeave={(event) => dragged(event, false)}
      onDrop={(event) => {
        dragged(event, false);
        void take(event.dataTransfer.files);
      }}
    >
      {!compact && (
        <p className="takefile-drop">
          <InboxOutlined aria-hidden="true" />
          <b>{t('importing.take.drop')}</b>
          <span className="quiet">{t('importing.take.kinds', { size: megabytes(LARGEST_FILE) })}</span>
        </p>
      )}
      <div className="takefile-row">
        <SignatureField asked={unsigned} missing={nameless} />
        <Button
          {...(!compact && { type: 'primary' as const })}
          loading={busy !== null}
          onClick={() => input.current?.click()}
        >
          {label}
        </Button>
      </div>
      <p role="status" className="takefile-said">
        {busy !== null && t('importing.take.uploading', { file: busy })}
      </p>
      {refusal !== null && (
        <p role="alert" className="importing-refused">
          {refusal}
        </p>
      )}
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm,.zip,.csv,.json"
        aria-label={label}
        onChange={({ target }) => {
          const list = target.files;
          void take(list).finally(() => {
            // The same file, corrected, is taken again.
            target.value = '';
          });
        }}
      />
    </div>
  );
}
