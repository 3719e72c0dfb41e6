import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { ExportTargets } from './ExportTargets.tsx';
import { GapOfTargets } from './GapOfTargets.tsx';
import { TargetHeadline } from './TargetHeadline.tsx';
import { TargetsSkeleton } from './TargetsSkeleton.tsx';
import { TargetsView } from './TargetsView.tsx';
import type { TargetSearch } from './target-search.ts';
import { targetVariables, useTargets } from './useTargets.ts';
import '../i18n/view/shortlist.ts';
import '../i18n/view/target.ts';
import './targets.css';

const route = getRouteApi('/targets/$chain/$segment');

/** Who could fill one gap, in order, with reasons, and the shortlist they are put on. */
export function TargetsPage() {
  const { t } = useTranslation();
  const name = useName();
  const { chain, segment } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const variables = targetVariables(chain, segment, area ?? '', search);
  const targets = useTargets(variables, !area);
  const { list, stale, error } = targets;
  useTellShown(area, stale || error ? undefined : list?.gap.asOf);
  const failure = frame.error ?? error;
  useTitle(t('target.pageTitle', { segment: list ? name(list.gap.segment) : segment }));
  const change = useCallback(
    (next: Partial<TargetSearch>) => navigate({ search: (before) => ({ ...before, ...next }), replace: true }),
    [navigate],
  );
  return (
    <main id="content" tabIndex={-1} className="targets" aria-busy={stale && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={stale ? undefined : list?.gap.asOf}
        choose={(next) => navigate({ search: (before) => ({ ...before, ...next }) })}
        before={<GapOfTargets chain={chain} segment={segment} gap={list?.gap} />}
      >
        {list && !failure && <TargetHeadline list={list} />}
        {list && !failure && (
          <ExportTargets
            variables={variables}
            search={search}
            regions={list.regionCounts}
            disabled={list.totalCount === 0}
          />
        )}
      </ScopeBar>
      {failure && !list && (
        <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : targets.refetch())} />
      )}
      {!failure && !list && <TargetsSkeleton />}
      {list && area && (
        <TargetsView
          list={list}
          targets={targets}
          chain={chain}
          segment={segment}
          area={area}
          search={search}
          change={change}
        />
      )}
    </main>
  );
}
