import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignature } from '../change/signature.ts';
import { useName } from '../i18n/name.ts';
import { LabelledText } from './LabelledText.tsx';
import type { Shortlists } from './useShortlists.ts';

/** Names a new list; a star pressed without one is put on it as soon as it is there. */
export function NewShortlist({ shortlists }: { shortlists: Shortlists }) {
  const { t } = useTranslation();
  const enterpriseName = useName();
  const { by, sign } = useSignature();
  const [name, setName] = useState('');
  const [ownerUnit, setOwnerUnit] = useState('');
  const [busy, setBusy] = useState(false);
  const starred = (shortlists.naming?.starred ?? []).map(enterpriseName);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || busy) return;
    setBusy(true);
    void shortlists.create(name.trim(), ownerUnit.trim() || null).finally(() => setBusy(false));
  };
  return (
    <form
      className="newshortlist"
      aria-label={t('shortlist.create')}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        shortlists.stopNaming();
      }}
    >
      <h3>
        {starred.length > 0 ? t('shortlist.createFor', { name: starred.join(t('listComma')) }) : t('shortlist.create')}
      </h3>
      <LabelledText
        first
        label={t('shortlist.name')}
        value={name}
        placeholder={t('shortlist.nameHint')}
        choose={setName}
      />
      <LabelledText label={t('shortlist.ownerUnit')} value={ownerUnit} choose={setOwnerUnit} />
      <LabelledText label={t('shortlist.by')} value={by} placeholder={t('shortlist.byHint')} choose={sign} />
      <p>
        <Button type="primary" htmlType="submit" loading={busy} disabled={!name.trim()}>
          {t('shortlist.save')}
        </Button>
        <Button onClick={shortlists.stopNaming}>{t('shortlist.cancel')}</Button>
      </p>
    </form>
  );
}
