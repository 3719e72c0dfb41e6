import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { MoveStageDocument } from '../../gen/ProjectWork.ts';
import { useName } from '../../i18n/name.ts';
import { ChangeDrawer } from '../ChangeDrawer.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { EditedProject } from '../EditedProject.tsx';
import { orNull, textOf, type Values } from '../field.ts';
import { STOPPED, useStageFields } from '../stage-fields.ts';
import { useStageNow } from '../useStageNow.ts';

type Props = { project: string; close(): void };

/** What is sent of the fields of a stage. */
export const stageOf = (values: Values) => {
  const stage = textOf(values, 'stage');
  return {
    stage: stage === '' || stage === STOPPED ? null : Number(stage),
    stopped: stage === STOPPED,
    planned: values.planned === true,
    date: orNull(textOf(values, 'date')),
    printed: orNull(textOf(values, 'printed')),
  };
};

/** States which stage a project reached, or will. */
export function MoveStageForm({ project: id, close }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const name = useName();
  const now = useStageNow();
  const fields = useStageFields();
  return (
    <ChangeDrawer title={t('change.form.moveStage')} close={close}>
      <EditedProject project={id}>
        {(project, again) => (
          <>
            <p className="changeform-lead">
              <b>{name(project)}</b> {now(project.standing)}
            </p>
            <ChangeForm
              subject={id}
              fields={[
                ...fields,
                {
                  name: 'reason',
                  label: t('change.field.reason'),
                  kind: 'lines',
                  longest: 500,
                  help: t('change.help.stageReason'),
                },
              ]}
              base={{}}
              submitLabel={t('change.save')}
              again={again}
              send={(values) => async (by) => {
                const move = { ...stageOf(values), reason: orNull(textOf(values, 'reason')) };
                const variables = { project: id, revision: project.revision, move, by };
                return (await client.mutate({ mutation: MoveStageDocument, variables })).data?.moveStage;
              }}
              done={close}
              cancel={close}
            />
          </>
        )}
      </EditedProject>
    </ChangeDrawer>
  );
}
