import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { ExploreHere } from '../explore/ExploreHere.tsx';
import { LeaderDocument } from '../gen/Leader.ts';
import { useName, usePlace } from '../i18n/name.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { DrawnSuppliers } from './DrawnSuppliers.tsx';
import { LeaderAside } from './LeaderAside.tsx';
import { RoleLine } from './RoleLine.tsx';
import { SupplyTree } from './SupplyTree.tsx';
import '../i18n/view/leader-page.ts';
import '../gap/inspector.css';
import '../ui/page.css';
import './leader.css';

const route = getRouteApi('/leader/$leader');

/** One leader: its roles, what it buys and how that is met, what it drew in, what it still needs. */
export function LeaderPage() {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  const { leader: key } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const { data, error, refetch } = useQuery(LeaderDocument, {
    variables: { id: `Enterprise:${key}`, asOf: search.asOf ?? null },
    notifyOnNetworkStatusChange: false,
  });
  const leader = data?.leader;
  useTellShown(area, leader?.asOf);
  useTitle(leader ? name(leader.enterprise) : t('leaderPage.title'));
  const failure = frame.error ?? error;
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!data && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={leader?.asOf}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
        before={
          <Link className="buttonlink" to="/leaders" search={search}>
            ‹ {t('leaderPage.back')}
          </Link>
        }
      >
        <div className="page-actions">
          <ExploreHere id={`Enterprise:${key}`} scope={search} />
          <Link className="buttonlink" data-primary to="/needs" search={{ ...search, leaders: [key] }}>
            {t('leaderPage.sheet')}
          </Link>
        </div>
      </ScopeBar>
      {failure && !leader && (
        <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />
      )}
      {!failure && !leader && <ListSkeleton />}
      {leader && (
        <>
          <header className="leaderhead">
            <div className="leaderhead-name">
              <h1>{name(leader.enterprise)}</h1>
              <small className="quiet">{place(leader.enterprise)}</small>
            </div>
            <div className="leaderhead-roles">
              {leader.roles.map((role) => (
                <RoleLine key={`${role.chain.id} ${role.kind}`} role={role} scope={search} />
              ))}
            </div>
          </header>
          <div className="page-panes">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
            <section tabIndex={0} aria-label={t('leaderPage.tree')}>
              <SupplyTree key={leader.id} leader={leader} scope={search} />
              {leader.segments.length === 0 && (
                <div className="leader-unsurveyed">
                  <DrawnSuppliers drawn={leader.drawn} scope={search} />
                  <EvidenceList evidence={leader.roles.flatMap(({ evidence }) => evidence)} />
                </div>
              )}
            </section>
            <LeaderAside leader={leader} scope={search} />
          </div>
        </>
      )}
    </main>
  );
}
