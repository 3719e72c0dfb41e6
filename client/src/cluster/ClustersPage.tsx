import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSheetWords } from '../exporting/words.ts';
import { saveWorkbook } from '../exporting/workbook.ts';
import { ClustersDocument } from '../gen/Clusters.ts';
import { useName } from '../i18n/name.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { ClusterHeadline } from './ClusterHeadline.tsx';
import { ClusterView } from './ClusterView.tsx';
import { CLUSTER_VIEWS } from './cluster-search.ts';
import { clusterSheets } from './cluster-sheets.ts';
import { shownClusters } from './shown-clusters.ts';
import { useBoxName } from './useBoxName.ts';
import '../i18n/view/cluster.ts';
import '../chain/chain.css';
import '../gap/inspector.css';
import '../gap/kind-chip.css';
import '../ui/page.css';
import './cluster.css';

const route = getRouteApi('/clusters');

/** Enterprises and projects of an area in zones and counties, or in chains. */
export function ClustersPage() {
  const { t } = useTranslation();
  useTitle(t('cluster.title'));
  const name = useName();
  const boxName = useBoxName();
  const words = useSheetWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const { data, previousData, error, refetch } = useQuery(ClustersDocument, {
    variables: { area: area ?? '', asOf: search.asOf ?? null, by: search.by === 'chain' ? 'CHAIN' : 'ZONE' },
    skip: !area,
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: false,
  });
  const answer = (data ?? (error ? undefined : previousData))?.clusters;
  const clusters = useMemo(() => answer && shownClusters(answer), [answer]);
  const failure = frame.error ?? error;
  useTellShown(area, data?.clusters.asOf);
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!data && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={data?.clusters.asOf}
        choose={(change) => navigate({ search: ({ container: _, ...before }) => ({ ...before, ...change }) })}
      >
        <div className="page-actions">
          <Segmented
            aria-label={t('cluster.viewLabel')}
            value={search.view ?? 'map'}
            options={CLUSTER_VIEWS.map((value) => ({ value, label: t(`cluster.views.${value}`) }))}
            onChange={(view) =>
              navigate({ search: (before) => ({ ...before, view: view === 'map' ? undefined : view }) })
            }
          />
          <Button
            disabled={!clusters}
            onClick={() =>
              clusters &&
              void saveWorkbook(
                t('cluster.file', { area: name(clusters.area), asOf: clusters.asOf }),
                clusterSheets(clusters, boxName, words),
              )
            }
          >
            {t('cluster.workbook')}
          </Button>
        </div>
      </ScopeBar>
      {failure && <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />}
      {!failure && !clusters && <ListSkeleton />}
      {!failure && clusters && (
        <>
          <ClusterHeadline clusters={clusters} />
          <ClusterView clusters={clusters} />
        </>
      )}
    </main>
  );
}
