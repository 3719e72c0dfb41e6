import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { keyOf } from '../ui/key.ts';
import { useFrame } from '../ui/useFrame.ts';
import { useArea } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { DrawnChain } from './DrawnChain.tsx';
import { LandingChips } from './LandingChips.tsx';
import { LandingPictureMenu } from './LandingPictureMenu.tsx';
import { LandingStart } from './LandingStart.tsx';
import { COMPARISONS } from './landing-search.ts';
import { refusalOf } from './refusal.ts';
import { Scenario } from './Scenario.tsx';
import { StepButtons } from './StepButtons.tsx';
import { useLanding } from './useLanding.ts';
import { usePlans } from './usePlans.ts';
import '../i18n/view/exporting.ts';
import '../i18n/view/landing.ts';
import '../chain/chain.css';
import './landing.css';

const route = getRouteApi('/landing');

/** What would change if somebody settled here. The whole scenario stands in the address, nothing in the graph. */
export function LandingPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const plans = usePlans();
  const none = plans.plans.length === 0;
  const chain = search.chain ?? plans.plans[0]?.chain ?? keyOf(frame.data?.chains[0]?.id ?? '');
  const answer = useLanding(plans.plans, chain, area, search.asOf);
  const { compare = 'stacked' } = search;
  const selected = search.segment ? `Segment:${search.segment}` : null;
  const select = useCallback(
    (id: string | null) =>
      void navigate({ search: (before) => ({ ...before, segment: id ? keyOf(id) : undefined }), replace: true }),
    [navigate],
  );
  useTitle(t('landing.title'));
  return (
    <main id="content" tabIndex={-1} className="landing" aria-busy={!none && answer.stale && !answer.error}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={answer.landing?.asOf}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
        before={
          <DrawnChain
            chain={chain}
            concerned={none ? null : (answer.landing?.chains ?? null)}
            choose={(drawn) => navigate({ search: ({ segment: _, ...rest }) => ({ ...rest, chain: drawn }) })}
          />
        }
      >
        <StepButtons steps={plans.steps} />
        <span className="landing-end">
          {!none && (
            <Segmented
              aria-label={t('landing.compare')}
              value={compare}
              options={COMPARISONS.map((value) => ({ value, label: t(`landing.comparisons.${value}`) }))}
              onChange={(value) =>
                navigate({ search: (before) => ({ ...before, compare: value === 'stacked' ? undefined : value }) })
              }
            />
          )}
          {answer.landing && !answer.error && <LandingPictureMenu landing={answer.landing} />}
        </span>
      </ScopeBar>
      <LandingChips
        plans={plans}
        refused={refusalOf(answer.error, plans.plans)?.at ?? null}
        area={area}
        chain={chain}
      />
      {plans.unread > 0 && (
        <p role="alert" className="landing-unread">
          {t('landing.badLink', { count: plans.unread })}
        </p>
      )}
      {frame.error && <FailureView error={frame.error} retry={() => void frame.refetch()} />}
      {!frame.error && none && (
        <LandingStart plans={plans} chain={chain} area={area} asOf={search.asOf} selected={selected} select={select} />
      )}
      {!frame.error && !none && (
        <Scenario answer={answer} plans={plans} area={area} compare={compare} selected={selected} select={select} />
      )}
    </main>
  );
}
