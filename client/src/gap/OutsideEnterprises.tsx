import { ExperimentOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GapQuery } from '../gen/graphql.ts';
import { useName, usePlace } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';

type Gap = NonNullable<GapQuery['gap']>;

/** Enterprises elsewhere that make it: who could be asked. */
export function OutsideEnterprises({ outside, total }: { outside: Gap['outside']; total: number }) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  const province = (enterprise: Gap['outside'][number]['enterprise']) =>
    place({ placeName: enterprise.province, placeNameEn: enterprise.provinceEn });
  return (
    <Section title={t('gap.outside')} count={total} aside={total > 0 ? t('gap.outsideNote') : undefined}>
      {total === 0 && <p className="quiet">{t('gap.noOutside')}</p>}
      <ul className="outside">
        {outside.map(({ enterprise, inferred }) => (
          <li key={enterprise.id}>
            <Link
              className="plainlink cut"
              title={name(enterprise)}
              to="/enterprise/$enterprise"
              params={{ enterprise: keyOf(enterprise.id) }}
              search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }) })}
            >
              {name(enterprise)}
            </Link>
            <small>
              {inferred && (
                <ExperimentOutlined title={t('gap.outsideInferred')} aria-label={t('gap.outsideInferred')} />
              )}{' '}
              {enterprise.code}
            </small>
            <small>{province(enterprise) ?? place(enterprise) ?? t('unknown')}</small>
          </li>
        ))}
      </ul>
      {total > outside.length && <p className="quiet">{t('gap.outsideMore', { count: total - outside.length })}</p>}
    </Section>
  );
}
