import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ProfileSupplyFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';
import type { ProfileSearch } from './target-search.ts';

type Props = { supplies: readonly ProfileSupplyFragment[]; scope: ProfileSearch };

/** Whom it supplies and who supplies it, as recorded. */
export function ProfileSupplies({ supplies, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <Section title={t('visit.profile.supplies')} count={supplies.length}>
      {supplies.length === 0 && <p className="quiet">{t('visit.profile.suppliesNone')}</p>}
      <ul className="facts">
        {supplies.map(({ statementId, enterprise, segment, outward }) => (
          <li key={statementId}>
            <Link
              className="plainlink"
              to="/enterprise/$enterprise"
              params={{ enterprise: keyOf(enterprise.id) }}
              search={scope}
            >
              {t(outward ? 'visit.profile.outward' : 'visit.profile.inward', { name: name(enterprise) })}
            </Link>
            <small>
              {segment ? name(segment) : t('unknown')}
              <EvidenceButton of={statementId} asOf={scope.asOf} name={name(enterprise)} />
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
