import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormButton } from '../change/FormButton.tsx';
import { EnterpriseForm } from '../change/forms.ts';
import type { GapQuery } from '../gen/graphql.ts';
import { useName, usePlace } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';

type Gap = NonNullable<GapQuery['gap']>;

/** Who operates here, and who is only mentioned. "None seen" is not "there is none". */
export function Suppliers({ gap, area }: { gap: Gap; area: string }) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  const count = gap.supplierCount;
  const none = gap.kind === 'MISSING' ? 'gap.noSuppliers' : 'gap.noSuppliersSeen';
  const some = gap.suppliersAtLeast ? 'gap.suppliersAtLeast' : 'gap.suppliersCount';
  return (
    <Section title={t('gap.suppliers')} aside={t(count > 0 ? some : none, { count })}>
      <ul className="facts">
        {gap.suppliers.map(({ enterprise, status, capacity, counts }) => (
          <li key={enterprise.id}>
            <span>
              <b>{name(enterprise)}</b>
              {enterprise.unnamed && t('gap.unnamed', { count: enterprise.countLow })}{' '}
              {counts && (
                <Link
                  className="plainlink supplier-gone"
                  aria-label={t('cascade.ifGoneOf', { enterprise: name(enterprise) })}
                  to="/cascade"
                  search={({ area, asOf }) => ({
                    ...(area && { area }),
                    ...(asOf && { asOf }),
                    enterprise: keyOf(enterprise.id),
                  })}
                >
                  {t('cascade.ifGone')}
                </Link>
              )}
            </span>
            <small>
              {[
                t(`status.${status}`),
                place(enterprise),
                capacity && t('gap.capacity', { capacity }),
                !counts && t('gap.hint'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      <p className="suppliers-acts">
        <FormButton
          look="text"
          label={t('change.form.addEnterprise')}
          form={(close) => <EnterpriseForm segment={gap.segment.id} place={area} close={close} />}
        />
      </p>
    </Section>
  );
}
