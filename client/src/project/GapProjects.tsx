import { useTranslation } from 'react-i18next';
import type { GapProjectFragment } from '../gen/graphql.ts';
import type { GapKind } from '../graph/kinds.ts';
import { Section } from '../ui/Section.tsx';
import { GapProjectItem } from './GapProjectItem.tsx';
import './gap-projects.css';

/** Who is already filling the gap, and whether that has slipped. */
export function GapProjects({ projects, kind }: { projects: readonly GapProjectFragment[]; kind: GapKind }) {
  const { t } = useTranslation();
  return (
    <Section title={t('gap.projects')} count={projects.length}>
      {projects.length === 0 && <p className="quiet">{t('gap.noProjects')}</p>}
      <ul className="gapprojects">
        {projects.map((item) => (
          <GapProjectItem key={item.project.id} item={item} kind={kind} />
        ))}
      </ul>
    </Section>
  );
}
