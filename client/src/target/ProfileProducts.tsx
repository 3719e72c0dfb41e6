import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ProfileQuery } from '../gen/graphql.ts';
import { percentFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';

type Props = {
  productions: ProfileQuery['targetProfile']['enterprise']['productions'];
  asOf: string | undefined;
};

/** More are shown on demand: a data set has a hundred products of some firms. */
const SHOWN = 8;

/** What data sets have it making, whatever segment that may be of; nothing at all without one. */
export function ProfileProducts({ productions, asOf }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const [all, setAll] = useState(false);
  if (productions.length === 0) return null;
  const shown = all ? productions : productions.slice(0, SHOWN);
  return (
    <Section title={t('visit.profile.products')} count={productions.length}>
      <ul className="facts">
        {shown.map(({ statementId, share, product }) => (
          <li key={statementId}>
            <b>{name(product)}</b>
            <small>
              {share === null
                ? t('visit.profile.shareUnknown')
                : t('visit.profile.share', { percent: percentFigure(share) })}
              <EvidenceButton of={statementId} asOf={asOf} name={name(product)} />
            </small>
          </li>
        ))}
      </ul>
      {shown.length < productions.length && (
        <button type="button" className="textbutton" onClick={() => setAll(true)}>
          {t('visit.profile.productsMore', { count: productions.length - shown.length })}
        </button>
      )}
    </Section>
  );
}
