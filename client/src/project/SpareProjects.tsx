import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReserveQuery } from '../gen/graphql.ts';
import { useMoney } from '../i18n/figures.ts';
import { usePlace } from '../i18n/name.ts';
import { ProjectLink } from './ProjectLink.tsx';

/** Reserve projects that answer no open gap: what are they for? */
export function SpareProjects({ projects }: { projects: ReserveQuery['reserve']['spare'] }) {
  const { t } = useTranslation();
  const place = usePlace();
  const money = useMoney();
  const heading = useId();
  return (
    <section className="reserve-spare" aria-labelledby={heading}>
      <h2 id={heading}>
        {t('project.spare')} <b>{projects.length}</b>
      </h2>
      <p className="quiet">{t(projects.length > 0 ? 'project.spareNote' : 'project.spareNone')}</p>
      <ul>
        {projects.map((project) => (
          <li key={project.id}>
            <ProjectLink project={project} />
            <small>
              {[
                place(project) ?? t('gap.placeUnknown'),
                project.investmentWan === null
                  ? t('project.columnAllUnknown')
                  : money(project.investmentWan, project.investmentBound),
                project.standing.printed,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
