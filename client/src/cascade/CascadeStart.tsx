import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CardSign } from '../graph/CardSign.tsx';
import { useName, usePlace } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import type { FirmGroup, LocalFirms } from './useLocalFirms.ts';

/** Nobody is chosen yet: the enterprises of the area, each a link to its failure. */
export function CascadeStart({ firms }: { firms: LocalFirms }) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  const more = ({ firms: { length }, count }: FirmGroup) =>
    length < count ? t('cascade.listed', { listed: length }) : undefined;
  const groups = (['leaders', 'suppliers'] as const).filter((group) => firms[group].count > 0);
  return (
    <div className="page-scroll cascade-start">
      <header>
        <h1>{t('cascade.start')}</h1>
        <p>{t('cascade.startMore')}</p>
      </header>
      {groups.length === 0 && <p className="quiet">{t('cascade.noFirms')}</p>}
      {groups.map((group) => (
        <Section key={group} title={t(`cascade.${group}`)} count={firms[group].count} aside={more(firms[group])}>
          <ul className="cascade-firms">
            {firms[group].firms.map((firm) => (
              <li key={firm.id}>
                {group === 'leaders' && <CardSign sign="leader" size={13} />}
                <Link className="plainlink" to="/cascade" search={(before) => ({ ...before, enterprise: firm.key })}>
                  {name(firm)}
                </Link>
                <small className="quiet">{place(firm)}</small>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
