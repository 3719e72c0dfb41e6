import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ClusterAside } from './ClusterAside.tsx';
import { ClusterPicture } from './ClusterPicture.tsx';
import { ConcentrationTable } from './ConcentrationTable.tsx';
import type { Chosen } from './cluster-lines.ts';
import { type ClusterSearch, CONTAINERS, SIZES } from './cluster-search.ts';
import { LineLegend } from './LineLegend.tsx';
import { LineHeads } from './LineStroke.tsx';
import { LinkTable } from './LinkTable.tsx';
import { MarkLegend } from './MarkLegend.tsx';
import { MemberTable } from './MemberTable.tsx';
import { NamedClusters } from './NamedClusters.tsx';
import type { ShownClusters } from './shown-clusters.ts';

const route = getRouteApi('/clusters');

/** Picture or table with legend and inspector, or one of the two lists. */
export function ClusterView({ clusters }: { clusters: ShownClusters }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const view = search.view ?? 'map';
  const size = search.size ?? 'count';
  const marks = useMemo(() => (search.marks ? new Set(search.marks) : null), [search.marks]);
  const chosen = useMemo(
    (): Chosen => ({
      member: clusters.members.find(({ id }) => id === search.member) ?? null,
      container: clusters.containers.find(({ key }) => key === search.container) ?? null,
    }),
    [clusters, search.member, search.container],
  );
  const change = (next: ClusterSearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const choose = ({ member, container }: Chosen) => change({ member: member?.id, container: container?.key });

  if (view === 'concentration' || view === 'named')
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      <section className="page-scroll" tabIndex={0} aria-label={t(`cluster.views.${view}`)}>
        {view === 'named' ? (
          <NamedClusters clusters={clusters} />
        ) : (
          <ConcentrationTable clusters={clusters} container={chosen.container} />
        )}
      </section>
    );
  return (
    <div className="chain-view">
      <LineHeads />
      <div className="chain-left">
        <div className="cluster-tools">
          <Segmented
            size="small"
            aria-label={t('cluster.byLabel')}
            value={search.by ?? 'zone'}
            options={CONTAINERS.map((value) => ({ value, label: t(`cluster.by.${value}`) }))}
            onChange={(by) => change({ by: by === 'zone' ? undefined : by, container: undefined, marks: undefined })}
          />
          <Segmented
            size="small"
            aria-label={t('cluster.sizeLabel')}
            value={size}
            options={SIZES.map((value) => ({ value, label: t(`cluster.size.${value}`) }))}
            onChange={(next) => change({ size: next === 'count' ? undefined : next })}
          />
        </div>
        <MarkLegend
          clusters={clusters}
          marks={marks}
          highlight={(next) => change({ marks: next.size > 0 ? [...next] : undefined })}
        />
        {view === 'map' ? (
          <ClusterPicture clusters={clusters} size={size} marks={marks} chosen={chosen} choose={choose} />
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
          <section className="page-scroll" tabIndex={0} aria-label={t('cluster.views.table')}>
            <MemberTable
              clusters={clusters}
              marks={marks}
              member={chosen.member}
              choose={(member) => choose({ member, container: null })}
            />
            <LinkTable clusters={clusters} about={chosen} choose={choose} />
          </section>
        )}
        <div className="cluster-foot quiet">
          <p>
            {marks
              ? t('cluster.shownMarked', {
                  shown: clusters.dots.filter((dot) => dot.marks.some(({ key }) => marks.has(key))).length,
                  total: clusters.dots.length,
                })
              : t('cluster.shownAll', { total: clusters.dots.length })}{' '}
            {size === 'investment' && t('cluster.sizeMeans')}
          </p>
          <LineLegend />
        </div>
      </div>
      <ClusterAside clusters={clusters} chosen={chosen} choose={choose} />
    </div>
  );
}
