import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { AsOfPicker } from '../evidence/AsOfPicker.tsx';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { ExploreHere } from '../explore/ExploreHere.tsx';
import { ZoneDocument } from '../gen/Zone.ts';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { ZoneAside } from './ZoneAside.tsx';
import { ZoneChains } from './ZoneChains.tsx';
import { ZoneEnterprises } from './ZoneEnterprises.tsx';
import { ZoneFigures } from './ZoneFigures.tsx';
import { ZoneLink } from './ZoneLink.tsx';
import { ZoneProjects } from './ZoneProjects.tsx';
import { matchCounts } from './zone-totals.ts';
import '../i18n/view/figure.ts';
import '../i18n/view/zone.ts';
import '../gap/kind-chip.css';
import '../gap/inspector.css';
import '../place/ScopeBar.css';
import '../figure/figure.css';
import '../ui/page.css';
import './zone.css';

const route = getRouteApi('/zone/$zone');

/** One zone whole: what it puts first, what it has, what it gives, what was counted there. */
export function ZonePage() {
  const { t } = useTranslation();
  const name = useName();
  const { zone: key } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(ZoneDocument, {
    variables: { zone: `Zone:${key}`, asOf: search.asOf ?? null },
    notifyOnNetworkStatusChange: false,
  });
  const standing = data?.zoneStanding;
  useTellShown(search.area ?? standing?.zone.id, standing?.asOf);
  useTitle(standing ? name(standing.zone) : t('zonePage.title'));
  const counts = standing && matchCounts(standing.projects);
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!data && !error}>
      <section className="scopebar" aria-label={t('scope.label')}>
        <Link className="buttonlink" to="/zones" search={search}>
          ‹ {t('zonePage.title')}
        </Link>
        <AsOfPicker
          asOf={search.asOf}
          shown={standing?.asOf}
          choose={(asOf) => navigate({ search: (before) => ({ ...before, asOf }) })}
        />
        {standing && (
          <div className="scopebar-rest">
            <div className="page-actions">
              <ExploreHere id={standing.zone.id} scope={search} />
              <Link className="buttonlink" to="/figures" search={{ area: standing.zone.id, asOf: search.asOf }}>
                {t('zonePage.toFigures')}
              </Link>
              <Link className="buttonlink" to="/" search={{ area: standing.zone.id, asOf: search.asOf }}>
                {t('zonePage.toOverview')}
              </Link>
            </div>
          </div>
        )}
      </section>
      {error && !data && <FailureView error={error} retry={() => void refetch()} />}
      {!error && !data && <ListSkeleton />}
      {data && standing && counts && (
        <>
          <header className="zonehead">
            <h1>
              {name(standing.zone)}
              <EvidenceButton of={standing.zone.id} asOf={standing.asOf} name={name(standing.zone)} />
              <small>
                {name(standing.parent)}
                {standing.parks.length > 0 && (
                  <>
                    {' · '}
                    {t('zonePage.parks')}{' '}
                    <span className="zone-names">
                      {standing.parks.map((park) => (
                        <ZoneLink key={park.id} zone={park} scope={search} />
                      ))}
                    </span>
                  </>
                )}
              </small>
            </h1>
            <p>
              <Trans
                i18nKey={standing.priorities.length > 0 ? 'zonePage.zoneHeadline' : 'zonePage.zoneHeadlineUnknown'}
                values={{
                  projects: standing.projects.length,
                  enterprises: standing.enterprises.length,
                  inside: counts.INSIDE,
                  outside: counts.OUTSIDE,
                  unknown: counts.UNKNOWN,
                }}
                components={emphasis}
              />
            </p>
          </header>
          <div className="page-panes">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
            <section tabIndex={0} aria-label={name(standing.zone)}>
              <ZoneProjects standing={standing} />
              <ZoneChains standing={standing} />
              <ZoneEnterprises standing={standing} scope={search} />
              <ZoneFigures data={data} scope={search} />
            </section>
            <ZoneAside data={data} scope={search} />
          </div>
        </>
      )}
    </main>
  );
}
