import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { NotesDocument } from '../gen/Notes.ts';
import { Section } from '../ui/Section.tsx';
import { FormButton } from './FormButton.tsx';
import { NoteForm } from './forms.ts';
import { moment } from './moment.ts';
import '../i18n/view/change.ts';
import './change.css';

type Props = { about: string; name: string; asOf: string | undefined };

/** What staff noted on a thing, with who and when. */
export function Notes({ about, name, asOf }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(NotesDocument, {
    variables: { about, asOf: asOf ?? null },
    notifyOnNetworkStatusChange: false,
  });
  const notes = data?.node && 'notes' in data.node ? data.node.notes : [];
  return (
    <Section
      title={t('change.notes')}
      count={notes.length}
      aside={
        <FormButton
          look="text"
          label={t('change.form.addNote')}
          form={(close) => <NoteForm about={about} name={name} close={close} />}
        />
      }
    >
      {data && notes.length === 0 && <p className="quiet">{t('change.noNotes')}</p>}
      <ul className="notes">
        {notes.map((note) => (
          <li key={note.id}>
            <p>{note.text}</p>
            <small>
              {note.by} · {note.at ? moment(note.at) : (note.date ?? t('gap.undated'))}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
