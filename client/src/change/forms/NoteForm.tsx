import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AddNoteDocument, NotesDocument } from '../../gen/Notes.ts';
import { ChangeDrawer } from '../ChangeDrawer.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { textOf } from '../field.ts';

type Props = { about: string; name: string; close(): void };

/** Writes a note on a thing. */
export function NoteForm({ about, name, close }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { data, refetch } = useQuery(NotesDocument, {
    variables: { about, asOf: null },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: false,
  });
  const revision = data?.node && 'revision' in data.node ? data.node.revision : null;
  return (
    <ChangeDrawer title={t('change.form.addNote')} about={name} close={close}>
      <ChangeForm
        subject={about}
        fields={[
          {
            name: 'text',
            label: t('change.field.text'),
            kind: 'lines',
            longest: 1000,
            required: true,
            help: t('change.help.note'),
          },
        ]}
        base={{}}
        submitLabel={t('change.save')}
        again={() => refetch()}
        send={(values) => async (by) => {
          const variables = { about, revision: revision ?? 0, text: textOf(values, 'text'), by };
          return (await client.mutate({ mutation: AddNoteDocument, variables })).data?.addNote;
        }}
        done={close}
        cancel={close}
      />
    </ChangeDrawer>
  );
}
