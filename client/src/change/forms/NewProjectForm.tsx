import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AddProjectDocument } from '../../gen/ProjectWork.ts';
import { keyOf } from '../../ui/key.ts';
import { ChangeDrawer } from '../ChangeDrawer.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { orNull, textOf } from '../field.ts';
import { projectInput, useProjectFields } from '../project-fields.ts';
import { useStageFields } from '../stage-fields.ts';
import { stageOf } from './MoveStageForm.tsx';

type Props = { segment?: string; place?: string | undefined; close(): void };

/** Adds a project and opens it. */
export function NewProjectForm({ segment, place, close }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [nameField, ...rest] = useProjectFields(null);
  const stage = useStageFields();
  if (!nameField) return null;
  return (
    <ChangeDrawer title={t('change.form.addProject')} wide close={close}>
      <ChangeForm
        subject={null}
        fields={[
          nameField,
          ...stage,
          ...rest,
          { name: 'note', label: t('change.field.note'), kind: 'lines', longest: 500 },
        ]}
        base={{ segments: segment ? [segment] : [], place: place ?? '' }}
        submitLabel={t('change.add')}
        send={(values) => async (by) => {
          const project = { ...projectInput(values), stage: stageOf(values), note: orNull(textOf(values, 'note')) };
          return (await client.mutate({ mutation: AddProjectDocument, variables: { project, by } })).data?.addProject;
        }}
        done={({ subjectId }) => {
          close();
          void navigate({
            to: '/project/$project',
            params: { project: keyOf(subjectId) },
            search: ({ area }) => ({ ...(area && { area }) }),
          });
        }}
        cancel={close}
      />
    </ChangeDrawer>
  );
}
