import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { comparisonOf } from './comparison-of.ts';
import type { COMPARISONS } from './landing-search.ts';
import type { ShownLanding } from './shown-landing.ts';

type Props = {
  landing: ShownLanding;
  compare: (typeof COMPARISONS)[number];
  selected: string | null;
  select(id: string | null): void;
};

/** The chain as it is and as it would be. */
export function LandingMaps({ landing, ...shown }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { before, after, asOf } = landing;
  const comparison = useMemo(() => comparisonOf(landing), [landing]);
  const suppose = t('landing.afterNote', {
    landings: landing.landings
      .map(({ enterprise, zone }) =>
        t('landing.afterEach', { enterprise: enterprise ? name(enterprise) : t('landing.unnamed'), zone: name(zone) }),
      )
      .join(t('listComma')),
  });
  const words = {
    before: { title: t('landing.before'), note: t('landing.beforeNote', { asOf }) },
    after: { title: t('landing.after'), note: suppose },
    overlay: { title: t('landing.after'), note: `${suppose} · ${t('landing.overlayNote')}` },
  };
  return <BeforeAndAfter before={before} after={after} comparison={comparison} words={words} {...shown} />;
}
