import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ChangeProjectDocument } from '../../gen/ProjectWork.ts';
import { useName } from '../../i18n/name.ts';
import { ChangeDrawer } from '../ChangeDrawer.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { type Edited, EditedProject } from '../EditedProject.tsx';
import { orNull, textOf } from '../field.ts';
import { projectInput, projectValues, useProjectFields } from '../project-fields.ts';

type Props = { project: string; close(): void };

/** Corrects a project; only what was touched is sent. */
export function ProjectForm({ project: id, close }: Props) {
  const { t } = useTranslation();
  return (
    <ChangeDrawer title={t('change.form.changeProject')} wide close={close}>
      <EditedProject project={id}>
        {(project, again) => <Fields project={project} again={again} close={close} />}
      </EditedProject>
    </ChangeDrawer>
  );
}

function Fields({ project, again, close }: { project: Edited; again(): Promise<unknown>; close(): void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const name = useName();
  const fields = useProjectFields(project);
  return (
    <>
      <p className="changeform-lead">
        <b>{name(project)}</b> {t('change.correctionNote')}
      </p>
      <ChangeForm
        subject={project.id}
        fields={[...fields, { name: 'reason', label: t('change.field.reason'), kind: 'lines', longest: 500 }]}
        base={projectValues(project)}
        submitLabel={t('change.save')}
        again={again}
        send={(values, typed) => async (by) => {
          const touched = Object.entries(projectInput(values)).filter(([field]) => field in typed);
          const variables = {
            project: project.id,
            revision: project.revision,
            change: Object.fromEntries(touched),
            reason: orNull(textOf(values, 'reason')),
            by,
          };
          return (await client.mutate({ mutation: ChangeProjectDocument, variables })).data?.changeProject;
        }}
        done={close}
        cancel={close}
      />
    </>
  );
}
