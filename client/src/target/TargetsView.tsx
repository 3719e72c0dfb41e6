import { lazy, Suspense, useCallback, useEffect, useMemo } from 'react';
import { useName } from '../i18n/name.ts';
import { ShortlistPanel } from '../shortlist/ShortlistPanel.tsx';
import { useShortlists } from '../shortlist/useShortlists.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { keyOf } from '../ui/key.ts';
import { Attractiveness } from './Attractiveness.tsx';
import { regionShapes } from './region-shapes.ts';
import { isFiltered, TargetFilters } from './TargetFilters.tsx';
import { TargetTable } from './TargetTable.tsx';
import type { TargetSearch } from './target-search.ts';
import type { TargetItem, TargetList, useTargets } from './useTargets.ts';
import { WeightSliders } from './WeightSliders.tsx';

// The chart library is loaded when the list already stands.
const Scatter = lazy(() => import('./Scatter.tsx').then(({ Scatter }) => ({ default: Scatter })));

type Props = {
  list: TargetList;
  targets: ReturnType<typeof useTargets>;
  chain: string;
  segment: string;
  area: string;
  search: TargetSearch;
  change(next: Partial<TargetSearch>): void;
};

/** Scatter and weights, the list, the shortlist: one selection and one set of stars for all three. */
export function TargetsView({ list, targets, chain, segment, area, search, change }: Props) {
  const name = useName();
  const { nodes, error, stale, hasMore, more, furtherState } = targets;
  const shapes = useMemo(
    () => regionShapes(list.regionCounts.flatMap(({ region }) => region?.id ?? [])),
    [list.regionCounts],
  );
  const shortlists = useShortlists(
    { area, chain: `Chain:${chain}`, segment: `Segment:${segment}` },
    search.list,
    (key) => change({ list: key }),
  );
  const { starred, star } = shortlists;
  const select = useCallback((key: string | undefined) => change({ target: key }), [change]);
  const selected = search.target && `Enterprise:${search.target}`;
  const loaded = nodes.some(({ enterprise }) => enterprise.id === selected);
  const known = selected !== undefined && list.points.enterprise.includes(selected);
  // A mark of the scatter may stand for a row of a later page.
  useEffect(() => {
    if (known && !loaded && hasMore && furtherState === 'rest' && !stale) void more();
  });
  const names = new Map(nodes.map(({ enterprise }) => [enterprise.id, name(enterprise)]));
  const first = nodes[0];
  const toggleStar = (target: TargetItem) => star(target.enterprise);
  return (
    <>
      <TargetFilters list={list} shown={nodes.length} shapes={shapes} search={search} change={change} />
      <div className="targets-view" data-stale={stale || undefined}>
        <div className="targets-left">
          <Suspense fallback={<div className="scatter" aria-busy="true" />}>
            <Scatter
              points={list.points}
              shapes={shapes}
              selected={selected}
              starred={starred}
              total={list.totalCount}
              nameOf={(id, printed) => names.get(id) ?? printed}
              choose={(id) => select(keyOf(id))}
            />
          </Suspense>
          <WeightSliders printed={search.weights} choose={(weights) => change({ weights })} />
          {first && <Attractiveness target={first} />}
        </div>
        {error ? (
          <div className="targets-table-scroll">
            <FailureView error={error} retry={() => void targets.refetch()} />
          </div>
        ) : (
          <TargetTable
            list={list}
            nodes={nodes}
            shapes={shapes}
            filtered={isFiltered(search)}
            selected={search.target}
            select={select}
            shortlist={shortlists.open?.name}
            starred={starred}
            star={toggleStar}
            remaining={hasMore ? list.totalCount - nodes.length : 0}
            furtherState={furtherState}
            more={() => void more()}
          />
        )}
        <ShortlistPanel shortlists={shortlists} />
      </div>
    </>
  );
}
