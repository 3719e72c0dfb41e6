import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { useSignature } from './signature.ts';
import type { Shortlists } from './useShortlists.ts';

const LONGEST_NAME = 100;

/** Names a new list; a star pressed without one is put on it as soon as it is there. */
export function NewShortlist({ shortlists }: { shortlists: Shortlists }) {
  const { t } = useTranslation();
  const enterpriseName = useName();
  const { by, sign } = useSignature();
  const [name, setName] = useState('');
  const [ownerUnit, setOwnerUnit] = useState('');
  const starred = shortlists.naming?.enterprise;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) void shortlists.create(name.trim(), ownerUnit.trim() || null);
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
        {starred ? t('shortlist.createFor', { name: enterpriseName(starred) }) : t('shortlist.create')}
      </h3>
      <label>
        <span>{t('shortlist.name')}</span>
        <Input
          autoFocus
          value={name}
          maxLength={LONGEST_NAME}
          placeholder={t('shortlist.nameHint')}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label>
        <span>{t('shortlist.ownerUnit')}</span>
        <Input value={ownerUnit} maxLength={LONGEST_NAME} onChange={({ target }) => setOwnerUnit(target.value)} />
      </label>
      <label>
        <span>{t('shortlist.by')}</span>
        <Input
          value={by}
          maxLength={LONGEST_NAME}
          placeholder={t('shortlist.byHint')}
          onChange={({ target }) => sign(target.value)}
        />
      </label>
      <p>
        <Button type="primary" htmlType="submit" disabled={!name.trim()}>
          {t('shortlist.save')}
        </Button>
        <Button onClick={shortlists.stopNaming}>{t('shortlist.cancel')}</Button>
      </p>
    </form>
  );
}
