import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useName, useSentence } from '../i18n/name.ts';
import type { OriginEnclave } from './origin-book.ts';

const SIGNS: Record<string, string> = { AT_LEAST: '≥', AT_MOST: '≤', ABOUT: '≈' };

/** Who sits in an enclave, and what figures are stated of it; that nobody says is said, too. */
export function TenantWords({ enclave, asOf }: { enclave: OriginEnclave; asOf: string }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  if (!enclave.zone) return null;
  return (
    <>
      {enclave.tenants.map((tenant) => (
        <small key={tenant.enterprise}>
          {t('origin.tenant', { name: name(tenant) })}
          <EvidenceButton of={tenant.statement} asOf={asOf} name={name(tenant)} />
        </small>
      ))}
      {enclave.figures.map((figure) => (
        <small key={figure.observation}>
          {sentence(figure.population)} {SIGNS[figure.bound] ?? ''}
          {figure.value} {figure.unit}
          <EvidenceButton of={figure.observation} asOf={asOf} name={name(figure)} />
        </small>
      ))}
      {enclave.tenants.length === 0 && enclave.figures.length === 0 && (
        <small className="say-violet">{t('origin.tenantsUnknown')}</small>
      )}
    </>
  );
}
