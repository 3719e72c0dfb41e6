import { Trans, useTranslation } from 'react-i18next';
import { emphasis } from '../ui/emphasis.tsx';
import { useTellShown } from '../ui/useScope.ts';
import { LandingMaps } from './LandingMaps.tsx';
import { LandingPanel } from './LandingPanel.tsx';
import { LandingSkeleton } from './LandingSkeleton.tsx';
import type { COMPARISONS } from './landing-search.ts';
import { RefusedLanding } from './RefusedLanding.tsx';
import type { useLanding } from './useLanding.ts';
import type { Plans } from './usePlans.ts';

type Props = {
  answer: ReturnType<typeof useLanding>;
  plans: Plans;
  area: string | undefined;
  compare: (typeof COMPARISONS)[number];
  selected: string | null;
  select(id: string | null): void;
};

/** The pictures and what they mean; a scenario that the server refuses stays in the bar above, to be mended. */
export function Scenario({ answer, plans, area, compare, selected, select }: Props) {
  const { t } = useTranslation();
  const { landing, stale, error, refetch } = answer;
  useTellShown(area, stale ? undefined : landing?.asOf);
  if (error) return <RefusedLanding error={error} plans={plans} retry={() => void refetch()} />;
  if (!landing) return <LandingSkeleton />;
  return (
    <div className="landing-view" data-stale={stale || undefined}>
      <div className="landing-left" data-compare={compare}>
        <LandingMaps landing={landing} compare={compare} selected={selected} select={select} />
        <div className="statusline landing-status">
          <p className="statusline-shown cut" role="status">
            {t('landing.never')} ·{' '}
            <Trans i18nKey="landing.shown" values={{ total: landing.after.segments.id.length }} components={emphasis} />
          </p>
          <p className="landing-key">
            <i aria-hidden="true" data-key="ring" /> {t('landing.ring')}
            <i aria-hidden="true" data-key="gained" /> {t('landing.gained')}
            {compare === 'stacked' && <span>{t('landing.linked')}</span>}
          </p>
        </div>
      </div>
      <LandingPanel landing={landing} plans={plans} selected={selected} select={select} />
    </div>
  );
}
