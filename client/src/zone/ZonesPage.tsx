import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { ZoneBoardDocument } from '../gen/ZoneBoard.ts';
import { useName } from '../i18n/name.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { emphasis } from '../ui/emphasis.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { OverlapTable } from './OverlapTable.tsx';
import { RuleLine } from './RuleLine.tsx';
import { UnfilledTable } from './UnfilledTable.tsx';
import { ZoneTable } from './ZoneTable.tsx';
import { boardTotals, byProjects } from './zone-totals.ts';
import '../i18n/view/figure.ts';
import '../i18n/view/zone.ts';
import '../gap/kind-chip.css';
import '../ui/page.css';
import './zone.css';

const route = getRouteApi('/zones');

/** The zones of an area side by side. */
export function ZonesPage() {
  const { t } = useTranslation();
  useTitle(t('zonePage.title'));
  const name = useName();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const { data, error, refetch } = useQuery(ZoneBoardDocument, {
    variables: { area: area ?? '', asOf: search.asOf ?? null },
    skip: !area,
    notifyOnNetworkStatusChange: false,
  });
  const board = data?.zoneBoard;
  useTellShown(area, board?.asOf);
  const failure = frame.error ?? error;
  const here = frame.data?.areas.find(({ id }) => id === area);
  const place = here ? name(here) : '';
  const totals = board && boardTotals(board);
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!board && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={board?.asOf}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
      />
      {failure && !board && (
        <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />
      )}
      {!failure && !board && <ListSkeleton />}
      {board && totals && (
        <>
          <header className="page-head">
            <h1>
              {totals.zones === 0 ? (
                t('zonePage.none', { area: place })
              ) : (
                <Trans
                  i18nKey={board.rule ? 'zonePage.headline' : 'zonePage.headlineNoRule'}
                  values={{ area: place, ...totals }}
                  components={emphasis}
                />
              )}
            </h1>
          </header>
          {totals.zones > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
            <section className="page-scroll" tabIndex={0} aria-label={t('zonePage.title')}>
              <RuleLine rule={board.rule} asOf={board.asOf} />
              <ZoneTable
                zones={byProjects(board.zones)}
                scope={search}
                asOf={board.asOf}
                caption={t('zonePage.caption', { area: place })}
              />
              <div className="zones-more">
                <section aria-labelledby="zones-overlaps">
                  <div className="page-title">
                    <h2 id="zones-overlaps">{t('zonePage.overlaps')}</h2>
                    <span className="quiet">{t('zonePage.overlapsNote')}</span>
                  </div>
                  <OverlapTable overlaps={board.overlaps} scope={search} />
                </section>
                <section aria-labelledby="zones-unfilled">
                  <div className="page-title">
                    <h2 id="zones-unfilled">{t('zonePage.unfilled')}</h2>
                    <span className="quiet">{t('zonePage.unfilledNote')}</span>
                  </div>
                  <UnfilledTable zones={board.zones} scope={search} />
                </section>
              </div>
            </section>
          )}
        </>
      )}
    </main>
  );
}
