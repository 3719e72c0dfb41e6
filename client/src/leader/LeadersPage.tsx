import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { LeadersDocument } from '../gen/Leaders.ts';
import { useName } from '../i18n/name.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { emphasis } from '../ui/emphasis.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { keyOf } from '../ui/key.ts';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { CandidateTable } from './CandidateTable.tsx';
import { LeaderTable } from './LeaderTable.tsx';
import { needTotals } from './need-totals.ts';
import { OfficeTable } from './OfficeTable.tsx';
import '../i18n/view/leader-page.ts';
import '../gap/kind-chip.css';
import '../ui/page.css';
import './leader.css';

const route = getRouteApi('/leaders');

/** Leaders of the area, candidates that the graph shows, and who is in charge of each chain. */
export function LeadersPage() {
  const { t } = useTranslation();
  useTitle(t('leaderPage.title'));
  const name = useName();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { data, error, refetch } = useQuery(LeadersDocument, {
    variables: { area: area ?? '', asOf: search.asOf ?? null },
    skip: !area,
    notifyOnNetworkStatusChange: false,
  });
  const leaders = data?.leaders;
  const asOf = leaders?.[0]?.asOf;
  useTellShown(area, asOf);
  const failure = frame.error ?? error;
  const here = frame.data?.areas.find(({ id }) => id === area);
  const chosen = leaders?.map(({ enterprise }) => keyOf(enterprise.id)).filter((key) => picked.has(key)) ?? [];
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!data && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={asOf}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
      >
        <div className="page-actions">
          <Link
            className="buttonlink"
            data-primary
            to="/needs"
            search={{ ...search, ...(chosen.length > 0 && { leaders: chosen }) }}
          >
            {chosen.length > 0 ? t('leaderPage.sheetOf', { count: chosen.length }) : t('leaderPage.sheetAll')}
          </Link>
        </div>
      </ScopeBar>
      {failure && !leaders && (
        <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />
      )}
      {!failure && !leaders && <ListSkeleton />}
      {leaders && (
        <>
          <header className="page-head">
            <h1>
              {leaders.length > 0 ? (
                <Trans
                  i18nKey="leaderPage.headline"
                  values={{ area: here && name(here), leaders: leaders.length, ...needTotals(leaders) }}
                  components={emphasis}
                />
              ) : (
                t('leaderPage.none', { area: here && name(here) })
              )}
            </h1>
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
          <section className="page-scroll" tabIndex={0} aria-label={t('leaderPage.title')}>
            {leaders.length > 0 ? (
              <LeaderTable
                leaders={leaders}
                scope={search}
                picked={picked}
                pick={setPicked}
                caption={t('leaderPage.caption', { area: here && name(here) })}
              />
            ) : (
              <p className="page-title quiet">{t('leaderPage.noneMore')}</p>
            )}
            <div className="leaders-more">
              <CandidateTable area={area ?? ''} asOf={search.asOf} scope={search} />
              <OfficeTable scope={search} />
            </div>
          </section>
        </>
      )}
    </main>
  );
}
