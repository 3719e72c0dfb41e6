import { DeleteOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shortlist, Shortlists } from './useShortlists.ts';

/** Which list is open; makes, renames and deletes one. */
export function ShortlistHead({ shortlists }: { shortlists: Shortlists }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'rename' | 'remove' | null>(null);
  const { lists, open } = shortlists;
  const ask = (what: 'rename' | 'remove') => setAsked(asked === what ? null : what);
  return (
    <>
      <div className="shortlisthead">
        <Select
          aria-label={t('shortlist.choose')}
          placeholder={t('shortlist.choose')}
          value={open?.id ?? null}
          options={lists.map(({ id, name, entries }) => ({ value: id, label: `${name} (${entries.length})` }))}
          onChange={shortlists.choose}
          popupMatchSelectWidth={false}
        />
        <Button
          type="text"
          icon={<PlusOutlined />}
          aria-label={t('shortlist.create')}
          title={t('shortlist.create')}
          onClick={shortlists.nameNew}
        />
        {open && (
          <>
            <Button
              type="text"
              icon={<EditOutlined />}
              aria-label={t('shortlist.rename')}
              title={t('shortlist.rename')}
              aria-expanded={asked === 'rename'}
              onClick={() => ask('rename')}
            />
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('shortlist.remove')}
              title={t('shortlist.remove')}
              aria-expanded={asked === 'remove'}
              onClick={() => ask('remove')}
            />
          </>
        )}
      </div>
      {open && asked === 'rename' && (
        <Rename
          key={open.id}
          list={open}
          save={(name) => shortlists.work.change(open.id, { name })}
          done={() => setAsked(null)}
        />
      )}
      {open && asked === 'remove' && (
        <div className="shortlisthead-sure" role="alertdialog" aria-label={t('shortlist.remove')}>
          <p>{t('shortlist.removeSure', { name: open.name, count: open.entries.length })}</p>
          <Button
            danger
            size="small"
            onClick={() => {
              setAsked(null);
              void shortlists.drop(open.id);
            }}
          >
            {t('shortlist.removeYes')}
          </Button>
          <Button size="small" autoFocus onClick={() => setAsked(null)}>
            {t('shortlist.keep')}
          </Button>
        </div>
      )}
    </>
  );
}

function Rename(props: { list: Shortlist; save(name: string): Promise<boolean>; done(): void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(props.list.name);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() && (await props.save(name.trim()))) props.done();
  };
  return (
    <form
      className="shortlisthead-rename"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && props.done()}
    >
      <Input
        autoFocus
        aria-label={t('shortlist.name')}
        value={name}
        maxLength={100}
        onChange={({ target }) => setName(target.value)}
      />
      <Button htmlType="submit" disabled={!name.trim()}>
        {t('shortlist.save')}
      </Button>
    </form>
  );
}
