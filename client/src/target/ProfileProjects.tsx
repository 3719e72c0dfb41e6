import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ProfileQuery } from '../gen/graphql.ts';
import { useMoney } from '../i18n/figures.ts';
import { useName, usePlace } from '../i18n/name.ts';
import { atHome } from '../place/at-home.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';
import { useFrame } from '../ui/useFrame.ts';

/** Its projects here; how many more are elsewhere or at a place nobody states. */
export function ProfileProjects({ profile, scope }: { profile: ProfileQuery['targetProfile']; scope: Scope }) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  const money = useMoney();
  const near = atHome(useFrame().data?.areas ?? [], profile.area.id);
  const { projects } = profile.enterprise;
  const here = projects.filter((project) => project.place !== null && near.has(project.place));
  return (
    <Section title={t('visit.profile.projects')} count={here.length}>
      {here.length === 0 && <p className="quiet">{t('visit.profile.projectsNone')}</p>}
      <ul className="facts">
        {here.map((project) => (
          <li key={project.id}>
            <Link className="plainlink" to="/project/$project" params={{ project: keyOf(project.id) }} search={scope}>
              {name(project)}
            </Link>
            <small>
              {[
                place(project),
                project.investmentWan === null ? null : money(project.investmentWan, project.investmentBound),
              ]
                .filter(Boolean)
                .join(' · ')}
              <EvidenceButton of={project.id} asOf={scope.asOf} name={name(project)} />
            </small>
          </li>
        ))}
      </ul>
      {projects.length > here.length && (
        <p className="quiet">{t('visit.profile.projectsElsewhere', { count: projects.length - here.length })}</p>
      )}
    </Section>
  );
}
