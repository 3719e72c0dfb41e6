import { Trans, useTranslation } from 'react-i18next';
import type { CascadeQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';

/** What falls, in one sentence, and how much of everything that is. */
export function CascadeHead({ cascade }: { cascade: CascadeQuery['cascade'] }) {
  const { t } = useTranslation();
  const name = useName();
  const { enterprise, segments, enterpriseCount, enterprises, systemicRisk, weighted, rounds } = cascade;
  return (
    <header className="page-head">
      <h1>
        <Trans
          i18nKey={segments.length > 0 ? 'cascade.headline' : 'cascade.headlineNone'}
          values={{
            enterprise: name(enterprise),
            segments: segments.length,
            enterprises: enterpriseCount,
            leaders: enterprises.filter(({ leads }) => leads).length,
          }}
          components={emphasis}
        />
      </h1>
      <span className="quiet">
        <b>{t('cascade.risk', { percent: (100 * systemicRisk).toFixed(1) })}</b>{' '}
        {t(weighted ? 'cascade.riskWeighted' : 'cascade.riskEqual')} · {t('cascade.rounds', { count: rounds })}
      </span>
    </header>
  );
}
