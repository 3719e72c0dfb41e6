import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AddObstacleDocument, ChangeObstacleDocument } from '../../gen/ProjectWork.ts';
import { useName } from '../../i18n/name.ts';
import { ChangeDrawer } from '../ChangeDrawer.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { EditedProject } from '../EditedProject.tsx';
import type { Values } from '../field.ts';
import { obstacleInput, obstacleValues, useObstacleFields } from '../obstacle-fields.ts';
import { sameObstacle } from '../same-obstacle.ts';

type Props = { project: string; obstacle?: string; close(): void };

/** An obstacle that is added to a project, or changed. */
export function ObstacleForm({ project: id, obstacle, close }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const name = useName();
  const fields = useObstacleFields();
  const send = (revision: number) => (values: Values, typed: Values) => async (by: string) => {
    const input = obstacleInput(values);
    if (obstacle === undefined) {
      const variables = { project: id, revision, obstacle: input, by };
      return (await client.mutate({ mutation: AddObstacleDocument, variables })).data?.addObstacle;
    }
    const change = Object.fromEntries(Object.entries(input).filter(([field]) => field in typed));
    const variables = { obstacle, revision, change, by };
    return (await client.mutate({ mutation: ChangeObstacleDocument, variables })).data?.changeObstacle;
  };
  return (
    <ChangeDrawer title={t(obstacle ? 'change.form.changeObstacle' : 'change.form.addObstacle')} close={close}>
      <EditedProject project={id}>
        {(project, again) => (
          <>
            <p className="changeform-lead">
              <b>{name(project)}</b>
            </p>
            <ChangeForm
              subject={id}
              fields={fields}
              base={obstacleValues(project.obstacles.find((each) => sameObstacle(each.id, obstacle)))}
              submitLabel={t(obstacle ? 'change.save' : 'change.add')}
              again={again}
              send={send(project.revision)}
              done={close}
              cancel={close}
            />
          </>
        )}
      </EditedProject>
    </ChangeDrawer>
  );
}
