import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CascadeQuery } from '../gen/graphql.ts';
import { CardSign } from '../graph/CardSign.tsx';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';
import { LossBar } from './LossBar.tsx';

type Props = Pick<CascadeQuery['cascade'], 'enterprises' | 'enterpriseCount'>;

/** The enterprises that lose output, leaders with their crown. */
export function FirmsHit({ enterprises, enterpriseCount }: Props) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <Section
      title={t('cascade.enterprisesHit')}
      count={enterpriseCount}
      aside={
        enterprises.length < enterpriseCount
          ? t('cascade.enterprisesShown', { shown: enterprises.length, total: enterpriseCount })
          : undefined
      }
    >
      {enterprises.length === 0 && <p className="quiet">{t('cascade.noneHit')}</p>}
      <ul className="cascade-hit">
        {enterprises.map(({ enterprise, loss, leads, round }) => (
          <li key={enterprise.id}>
            <span className="cut" title={name(enterprise)}>
              {leads && (
                <>
                  <CardSign sign="leader" size={13} /> <span className="for-ears">{t('cascade.leads')}</span>
                </>
              )}
              <Link
                className="plainlink"
                to="/cascade"
                search={(before) => ({ ...before, enterprise: keyOf(enterprise.id) })}
                aria-label={t('cascade.ifGoneOf', { enterprise: name(enterprise) })}
              >
                {name(enterprise)}
              </Link>
            </span>
            <small className="quiet">{round === 0 ? t('cascade.roundOwn') : t('cascade.roundNumber', { round })}</small>
            <LossBar loss={loss} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
