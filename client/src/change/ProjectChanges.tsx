import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ProjectWorkDocument } from '../gen/ProjectWork.ts';
import { useName } from '../i18n/name.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { Section } from '../ui/Section.tsx';
import { FormButton } from './FormButton.tsx';
import { ObstacleForm } from './forms.ts';
import { Notes } from './Notes.tsx';
import { ObstacleLine } from './ObstacleLine.tsx';
import { ThingHistory } from './ThingHistory.tsx';

type Props = { project: string; asOf: string | undefined };

/** What staff know of one project: what holds it up, what they noted, and who changed what. */
export function ProjectChanges({ project: id, asOf }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { data, error, refetch } = useQuery(ProjectWorkDocument, {
    variables: { id, asOf: asOf ?? null },
    notifyOnNetworkStatusChange: false,
  });
  const project = data?.project;
  if (error && !project) return <FailureView error={error} retry={() => void refetch()} />;
  if (!project) return null;
  const open = project.obstacles.filter(({ state }) => state === 'OPEN').length;
  return (
    <>
      <Section
        title={t('change.obstacles')}
        count={open}
        aside={
          <FormButton
            look="text"
            label={t('change.form.addObstacle')}
            form={(close) => <ObstacleForm project={id} close={close} />}
          />
        }
      >
        {project.obstacles.length === 0 && <p className="quiet">{t('change.noObstacles')}</p>}
        <ul className="obstacles">
          {project.obstacles.map((obstacle) => (
            <ObstacleLine key={obstacle.id} obstacle={obstacle} asOf={asOf} editable />
          ))}
        </ul>
      </Section>
      <Notes about={id} name={name(project)} asOf={asOf} />
      <ThingHistory of={id} />
    </>
  );
}
