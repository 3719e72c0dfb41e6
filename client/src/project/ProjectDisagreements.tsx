import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceItems } from '../evidence/EvidenceItems.tsx';
import type { ProjectQuery } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';

/** Where sources disagree: what is in force, every statement, and by which rule one was chosen. */
export function ProjectDisagreements({ disagreements }: Pick<ProjectQuery['project'], 'disagreements'>) {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (disagreements.length === 0) return null;
  return (
    <Section title={t('project.page.disagreements')} count={disagreements.length}>
      {disagreements.map(({ id, property, rule, statements, inForce }) => (
        <article key={id} className="disagreement">
          <h3>
            <Link
              className="plainlink"
              to="/conflicts"
              search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }), conflict: keyOf(id) })}
            >
              {t(`project.page.property.${property}`, { defaultValue: property })}
            </Link>
          </h3>
          {inForce && (
            <p>
              <em>{t('project.page.inForce')}</em> {sentence(inForce.statement)}
            </p>
          )}
          {rule && <p className="quiet">{sentence(rule)}</p>}
          <EvidenceItems evidence={statements} />
        </article>
      ))}
    </Section>
  );
}
