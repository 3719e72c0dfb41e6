import { useTranslation } from 'react-i18next';
import { FormButton } from '../change/FormButton.tsx';
import { NewProjectForm } from '../change/forms.ts';
import type { GapQuery } from '../gen/graphql.ts';
import { Section } from '../ui/Section.tsx';
import { GapProjectItem } from './GapProjectItem.tsx';
import './gap-projects.css';

type Props = { gap: NonNullable<GapQuery['gap']>; area: string; asOf: string };

/** Who is already filling the gap, whether that has slipped, and what holds it up. */
export function GapProjects({ gap: { projects, kind, obstacles, segment }, area, asOf }: Props) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('gap.projects')}
      count={projects.length}
      aside={
        <FormButton
          look="text"
          label={t('change.form.addProject')}
          form={(close) => <NewProjectForm segment={segment.id} place={area} close={close} />}
        />
      }
    >
      {projects.length === 0 && <p className="quiet">{t('gap.noProjects')}</p>}
      <ul className="gapprojects">
        {projects.map((item) => (
          <GapProjectItem
            key={item.project.id}
            item={item}
            kind={kind}
            obstacles={obstacles.filter(({ project }) => project.id === item.project.id)}
            asOf={asOf}
          />
        ))}
      </ul>
    </Section>
  );
}
