import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { keyOf } from '../ui/key.ts';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { ChainPicker } from './ChainPicker.tsx';
import { ChainSkeleton } from './ChainSkeleton.tsx';
import { ChainSummary } from './ChainSummary.tsx';
import { ChainView } from './ChainView.tsx';
import { useChainMap } from './useChainMap.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import '../i18n/view/cascade.ts';
import '../i18n/view/exporting.ts';
import '../i18n/view/landing.ts';
import './chain.css';

const route = getRouteApi('/chain/$chain');

export function ChainPage() {
  const { t } = useTranslation();
  const name = useName();
  const { chain } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const { map, stale, error, refetch } = useChainMap(`Chain:${chain}`, area, search.asOf);
  useTellShown(area, stale ? undefined : map?.asOf);
  const failure = frame.error ?? error;
  useTitle(map && t('chain.title', { chain: name(map.chain) }));
  return (
    <main id="content" tabIndex={-1} className="chain" aria-busy={stale && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={stale ? undefined : map?.asOf}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
        before={
          <ChainPicker
            chain={`Chain:${chain}`}
            choose={(id) =>
              navigate({
                to: '/chain/$chain',
                params: { chain: keyOf(id) },
                search: ({ segment: _, ...rest }) => rest,
              })
            }
          />
        }
      >
        {map && !failure && <ChainSummary map={map} />}
        <ViewSwitch />
      </ScopeBar>
      {failure && <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />}
      {!failure && !map && <ChainSkeleton />}
      {!failure && map && map.segments.id.length === 0 && (
        <section className="notice">
          <h1>{t('chain.empty')}</h1>
        </section>
      )}
      {!failure && map && map.segments.id.length > 0 && <ChainView map={map} stale={stale} />}
    </main>
  );
}
