import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ChangeObstacleDocument } from '../../gen/ProjectWork.ts';
import { useSentence } from '../../i18n/name.ts';
import { ChangeDrawer } from '../ChangeDrawer.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { EditedProject } from '../EditedProject.tsx';
import { orNull, textOf } from '../field.ts';
import { useConsultationFields } from '../obstacle-fields.ts';
import { sameObstacle } from '../same-obstacle.ts';

type Props = { project: string; obstacle: string; close(): void };

/** Says that an obstacle is out of the way. */
export function ClearObstacleForm({ project: id, obstacle, close }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const sentence = useSentence();
  const consultation = useConsultationFields();
  return (
    <ChangeDrawer title={t('change.form.clearObstacle')} close={close}>
      <EditedProject project={id}>
        {(project, again) => {
          const found = project.obstacles.find((each) => sameObstacle(each.id, obstacle));
          return (
            <>
              <p className="changeform-lead">
                <b>{found && sentence(found.text)}</b>
              </p>
              <ChangeForm
                subject={id}
                fields={[
                  {
                    name: 'cleared',
                    label: t('change.field.cleared'),
                    kind: 'date',
                    width: 'half',
                    placeholder: t('change.today'),
                    help: t('change.help.date'),
                  },
                  ...consultation,
                ]}
                base={{ cleared: '', consulted: found?.consulted ?? '', outcome: found?.outcome ?? '' }}
                submitLabel={t('change.clear')}
                again={again}
                send={(values) => async (by) => {
                  const change = {
                    state: 'CLEARED' as const,
                    cleared: orNull(textOf(values, 'cleared')),
                    consulted: orNull(textOf(values, 'consulted')),
                    outcome: orNull(textOf(values, 'outcome')),
                  };
                  const variables = { obstacle, revision: project.revision, change, by };
                  return (await client.mutate({ mutation: ChangeObstacleDocument, variables })).data?.changeObstacle;
                }}
                done={close}
                cancel={close}
              />
            </>
          );
        }}
      </EditedProject>
    </ChangeDrawer>
  );
}
