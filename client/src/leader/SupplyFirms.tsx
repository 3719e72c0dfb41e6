import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SupplyEntryFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';

type Props = { entry: SupplyEntryFragment; scope: Scope; tabIndex: number };

/** Who operates here; which of them a source records as supplying this very leader. None seen is not none. */
export function SupplyFirms({ entry, scope, tabIndex }: Props) {
  const { t } = useTranslation();
  const name = useName();
  if (entry.suppliers.length === 0)
    return <span className="quiet">{t(entry.state === 'UNKNOWN' ? 'leaderPage.unseen' : 'leaderPage.nobody')}</span>;
  return (
    <ul className="supplyfirms">
      {entry.suppliers.map((supplier) => (
        <li key={supplier.id}>
          <Link
            className="plainlink"
            tabIndex={tabIndex}
            to="/enterprise/$enterprise"
            params={{ enterprise: keyOf(supplier.id) }}
            search={scope}
          >
            {name(supplier)}
          </Link>
          {supplier.unnamed && <small> {t('leaderPage.atLeastFirms', { count: supplier.countLow })}</small>}
          {entry.recorded.includes(supplier.id) && (
            <small className="supplyfirms-recorded" title={t('leaderPage.recordedMark')}>
              {' '}
              {t('leaderPage.recorded')}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
