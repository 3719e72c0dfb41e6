import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ProfileEnterpriseFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';

/** The industries of an enterprise, one of each classification, in a line; nothing when none is known. */
export function ProfileIndustries({ of, asOf }: { of: ProfileEnterpriseFragment['classifications']; asOf: string }) {
  const { t } = useTranslation();
  const name = useName();
  if (of.length === 0) return null;
  return (
    <p className="quiet profilehead-industries">
      {of.map(({ statementId, industry }) => (
        <span key={statementId}>
          {t(`visit.profile.industry.${industry.scheme}`, { code: industry.code, name: name(industry) })}
          <EvidenceButton of={statementId} asOf={asOf} name={name(industry)} />
        </span>
      ))}
    </p>
  );
}
