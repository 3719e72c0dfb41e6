import { useTranslation } from 'react-i18next';
import { GapLink } from '../gap/GapLink.tsx';
import type { ProjectQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';

/** The gaps that it fills, as they stand in the area, each leading to its place on the chain. */
export function ProjectGaps({ gaps }: Pick<ProjectQuery['project'], 'gaps'>) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <Section title={t('project.page.gaps')} count={gaps.length}>
      {gaps.length === 0 && <p className="quiet">{t('project.page.gapsNone')}</p>}
      <ul className="projectgaps">
        {gaps.map((gap) => (
          <li key={gap.id}>
            <GapLink gap={gap} />
            <small>{t('project.page.inChain', { chain: name(gap.chain) })}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
