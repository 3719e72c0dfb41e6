import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ProjectQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';

/** The lists that it is on, with issuer, scope and date, each with the statement that puts it there. */
export function ProjectListings({ project, asOf }: Pick<ProjectQuery, 'project'> & { asOf: string | undefined }) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <Section title={t('project.page.lists')} count={project.listings.length}>
      {project.listings.length === 0 && <p className="quiet">{t('project.page.listsNone')}</p>}
      <ul className="projectphases">
        {project.listings.map((list) => (
          <li key={list.id}>
            {name(list)}{' '}
            <EvidenceButton
              of={`Assertion:list_members/${keyOf(list.id)}/${project.id}`}
              asOf={asOf}
              name={name(list)}
            />
            <small>
              {t('project.page.listFacts', {
                issuer: list.issuer ?? t('project.page.issuerUnknown'),
                scope: list.scope ?? t('unknown'),
                date: list.date ?? t('gap.undated'),
              })}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
