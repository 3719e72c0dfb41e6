import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { OverviewDocument } from '../gen/Overview.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { SORTS } from '../search.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { Headline } from './Headline.tsx';
import { OverviewFoot } from './OverviewFoot.tsx';
import { OverviewSkeleton } from './OverviewSkeleton.tsx';
import { OverviewTable } from './OverviewTable.tsx';
import { inOrder } from './order.ts';
import './overview.css';

const route = getRouteApi('/');

export function OverviewPage() {
  const { t } = useTranslation();
  useTitle(t('overview.title'));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const sort = search.sort ?? 'strength';
  const { data, previousData, error, refetch } = useQuery(OverviewDocument, {
    variables: { area: area ?? '', asOf: search.asOf ?? null },
    skip: !area,
    // A failure stays in view while it is asked again.
    notifyOnNetworkStatusChange: false,
  });
  const overview = (data ?? (error ? undefined : previousData))?.overview;
  useTellShown(area, data?.overview.asOf);
  const failure = frame.error ?? error;
  return (
    <main id="content" tabIndex={-1} className="overview" aria-busy={!data && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={data?.overview.asOf}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
      >
        <div className="overview-sort">
          <span id="overview-sort">{t('overview.sort')}</span>
          <Segmented
            aria-labelledby="overview-sort"
            value={sort}
            options={SORTS.map((value) => ({ value, label: t(`overview.sorts.${value}`) }))}
            onChange={(value) => navigate({ search: (before) => ({ ...before, sort: value }), replace: true })}
          />
        </div>
      </ScopeBar>
      {failure && !overview && (
        <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />
      )}
      {!failure && !overview && <OverviewSkeleton />}
      {overview && (
        <div className="overview-body" data-stale={!data || undefined}>
          <Headline overview={overview} />
          {overview.chains.length > 0 ? (
            <OverviewTable
              rows={inOrder(overview.chains, sort)}
              made={overview.made}
              scope={{ area: search.area, asOf: search.asOf }}
            />
          ) : (
            <section className="notice">
              <h2>{t('overview.emptyTitle')}</h2>
              <p>{t('overview.empty')}</p>
            </section>
          )}
          <OverviewFoot overview={overview} />
        </div>
      )}
    </main>
  );
}
