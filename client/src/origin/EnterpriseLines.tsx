import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';
import type { OriginEnterprise } from './origin-book.ts';

/** Enterprises with what ties them to the area, each tie with its evidence. */
export function EnterpriseLines({ enterprises, asOf }: { enterprises: readonly OriginEnterprise[]; asOf: string }) {
  const { t } = useTranslation();
  const name = useName();
  const scope = useScopeOfAddress();
  return (
    <ul className="originprojects">
      {enterprises.map((enterprise) => (
        <li key={enterprise.enterprise} className="originproject">
          <p>
            <Link
              className="plainlink"
              to="/enterprise/$enterprise"
              params={{ enterprise: keyOf(enterprise.enterprise) }}
              search={scope}
            >
              {name(enterprise)}
            </Link>
          </p>
          {enterprise.because ? (
            <small className="say-violet">{t(`origin.because.${enterprise.because}`)}</small>
          ) : (
            <small>{enterprise.place ? name(enterprise.place) : t('unknown')}</small>
          )}
          {enterprise.ties.map(({ tie, at, statement }) => (
            <small key={statement}>
              {t(`origin.tie.${tie}`)} · {at ? name(at) : t('origin.noPlace')}
              <EvidenceButton of={statement} asOf={asOf} name={name(enterprise)} />
            </small>
          ))}
        </li>
      ))}
    </ul>
  );
}
