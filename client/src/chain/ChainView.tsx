import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { ChangeNotice } from '../change/ChangeNotice.tsx';
import { byIndustry } from '../gap/by-industry.ts';
import { GapInspector } from '../gap/GapInspector.tsx';
import { GapTable } from '../gap/GapTable.tsx';
import { gapLists, tabOf } from '../gap/gap-lists.ts';
import { segmentRows } from '../gap/segment-rows.ts';
import { type GapKind, KINDS } from '../graph/kinds.ts';
import type { ChainSearch, Tab, View } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { ChainPanel } from './ChainPanel.tsx';
import { Legend } from './Legend.tsx';
import { type MapHandle, MapPane } from './MapPane.tsx';
import { StatusLine } from './StatusLine.tsx';
import type { ShownMap } from './shown-map.ts';
import { usePageKeys } from './usePageKeys.ts';

const route = getRouteApi('/chain/$chain');

/** Picture, list and inspector of one chain, with one selection for all three. */
export function ChainView({ map, stale }: { map: ShownMap; stale: boolean }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const canvas = useRef<MapHandle>(null);
  const inspector = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState(1);
  const view: View = search.view ?? 'both';
  const rows = useMemo(() => segmentRows(map.segments), [map]);
  const lists = useMemo(() => gapLists(rows), [rows]);
  const tab: Tab = search.tab ?? firstTab(view, lists.gaps.length);
  const kinds = useMemo(() => (search.kinds ? new Set<GapKind>(search.kinds) : null), [search.kinds]);
  const selected = rows.find(({ id }) => search.segment !== undefined && keyOf(id) === search.segment) ?? null;
  const filtered = kinds ? lists[tab].filter(({ kind }) => kinds.has(kind)) : lists[tab];
  const grouped = tab === 'all' && search.group === 'industry';
  const listed = grouped ? byIndustry(filtered).flatMap(({ rows: members }) => members) : filtered;

  const change = useCallback(
    (next: ChainSearch) => navigate({ search: (before) => ({ ...before, ...next }), replace: true }),
    [navigate],
  );
  const select = useCallback(
    (id: string | null) => {
      const row = rows.find((candidate) => candidate.id === id);
      if (!row) return void change({ segment: undefined });
      const seen = lists[tab].some((candidate) => candidate.id === id);
      void change({ segment: keyOf(row.id), ...(!seen && { tab: tabOf(row) }) });
    },
    [rows, lists, tab, change],
  );
  const step = (by: 1 | -1) => {
    const at = listed.findIndex(({ id }) => id === selected?.id);
    const next = listed[at < 0 ? 0 : (at + by + listed.length) % listed.length];
    if (next) select(next.id);
  };
  const highlight = (next: ReadonlySet<GapKind>) =>
    void change({
      kinds: next.size > 0 && next.size < KINDS.length ? KINDS.filter((kind) => next.has(kind)) : undefined,
    });

  const open = () => inspector.current?.focus();

  usePageKeys({
    next: () => step(1),
    kind: (kind) => highlight(toggled(kinds, kind)),
    list: () => void change({ view: view === 'both' ? 'map' : 'both' }),
    back: () => (kinds ? highlight(new Set()) : select(null)),
  });

  return (
    <div className="chain-view" data-view={view} data-stale={stale || undefined}>
      <div className="chain-left">
        <Legend rows={rows} kinds={kinds} highlight={highlight} />
        {view !== 'list' && (
          <MapPane
            ref={canvas}
            map={map}
            kinds={kinds}
            selected={selected?.id ?? null}
            select={select}
            open={open}
            onZoom={setZoom}
          />
        )}
        <StatusLine
          map={map}
          rows={rows}
          kinds={kinds}
          lists={lists}
          tab={view === 'map' ? null : tab}
          chooseTab={(next) => void change({ tab: next })}
          clear={() => highlight(new Set())}
          canvas={view === 'list' ? null : canvas}
          zoom={zoom}
        />
        {view !== 'map' && (
          <GapTable
            map={map}
            tab={tab}
            rows={listed}
            filtered={kinds !== null}
            grouped={grouped}
            group={(on) => void change({ group: on ? 'industry' : undefined })}
            selected={selected?.id ?? null}
            select={select}
            open={open}
          />
        )}
      </div>
      {selected ? (
        <GapInspector
          ref={inspector}
          map={map}
          row={selected}
          position={listed.findIndex(({ id }) => id === selected.id) + 1}
          total={listed.length}
          step={step}
          select={select}
        />
      ) : (
        <ChainPanel map={map} lists={lists} select={select} />
      )}
      <ChangeNotice />
    </div>
  );
}

/** Where a chain has no known gap yet, what is to be surveyed is the first thing to see. */
const firstTab = (view: View, gaps: number): Tab => (view === 'list' ? 'all' : gaps > 0 ? 'gaps' : 'unknown');

function toggled(kinds: ReadonlySet<GapKind> | null, kind: GapKind): ReadonlySet<GapKind> {
  const next = new Set(kinds ?? []);
  if (!next.delete(kind)) next.add(kind);
  return next;
}
