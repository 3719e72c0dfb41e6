import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import type { ProjectQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';
import { useScopeOfAddress } from '../ui/useScope.ts';

/** The gaps that it fills, as they stand in the area, each leading to its place on the chain. */
export function ProjectGaps({ gaps }: Pick<ProjectQuery['project'], 'gaps'>) {
  const { t } = useTranslation();
  const name = useName();
  const scope = useScopeOfAddress();
  return (
    <Section title={t('project.page.gaps')} count={gaps.length}>
      {gaps.length === 0 && <p className="quiet">{t('project.page.gapsNone')}</p>}
      <ul className="projectgaps">
        {gaps.map(({ id, chain, segment, kind }) => (
          <li key={id}>
            <Link
              className="plainlink"
              to="/chain/$chain"
              params={{ chain: keyOf(chain.id) }}
              search={{ ...scope, segment: keyOf(segment.id) }}
            >
              {name(segment)}
            </Link>
            <KindChip kind={kind} />
            <small>{t('project.page.inChain', { chain: name(chain) })}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
