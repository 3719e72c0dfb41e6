import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LeaderQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';

type Drawn = NonNullable<LeaderQuery['leader']>['drawn'];

/** Suppliers recorded for it: drawn in, there before, or of unknown order. */
export function DrawnSuppliers({ drawn, scope }: { drawn: Drawn; scope: Scope }) {
  const { t } = useTranslation();
  const name = useName();
  const order = ({ attracted, after }: Drawn[number]) =>
    attracted
      ? t('leaderPage.drawnAttracted')
      : t(after === null ? 'leaderPage.drawnUnknown' : after ? 'leaderPage.drawnAfter' : 'leaderPage.drawnBefore');
  return (
    <Section title={t('leaderPage.drawn')} count={drawn.length}>
      {drawn.length === 0 && <p className="quiet">{t('leaderPage.drawnNone')}</p>}
      <ul className="facts">
        {drawn.map((supplier) => (
          <li key={`${supplier.enterprise.id} ${supplier.segment?.id}`}>
            <span>
              <Link
                className="plainlink"
                to="/enterprise/$enterprise"
                params={{ enterprise: keyOf(supplier.enterprise.id) }}
                search={scope}
              >
                {name(supplier.enterprise)}
              </Link>
              {supplier.enterprise.unnamed && (
                <small> {t('leaderPage.atLeastFirms', { count: supplier.enterprise.countLow })}</small>
              )}{' '}
              {supplier.segment && name(supplier.segment)}
            </span>
            <small>
              {[order(supplier), supplier.since && t('leaderPage.drawnSince', { since: supplier.since })]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
