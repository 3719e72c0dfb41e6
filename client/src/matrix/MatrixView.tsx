import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Legend } from '../chain/Legend.tsx';
import { usePageKeys } from '../chain/usePageKeys.ts';
import { type GapKind, KINDS } from '../graph/kinds.ts';
import { keyOf } from '../ui/key.ts';
import { CellInspector } from './CellInspector.tsx';
import { type GridPosition, MatrixGrid } from './MatrixGrid.tsx';
import { MatrixPanel } from './MatrixPanel.tsx';
import type { MatrixSearch } from './matrix-search.ts';
import type { MatrixCell, ShownMatrix } from './shown-matrix.ts';

const route = getRouteApi('/matrix/$chain');

/** Legend, grid and inspector with one selection, which stands in the address. */
export function MatrixView({ matrix }: { matrix: ShownMatrix }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { segments, rows, cells, relays, longest } = matrix;
  const kinds = useMemo(() => (search.kinds ? new Set<GapKind>(search.kinds) : null), [search.kinds]);
  const selected = useMemo((): GridPosition | null => {
    const column = segments.findIndex(({ id }) => keyOf(id) === search.segment);
    if (column < 0) return null;
    return { row: 1 + rows.findIndex(({ key }) => key === search.zone), column };
  }, [segments, rows, search.segment, search.zone]);
  const segment = selected && segments[selected.column];
  const row = (selected && rows[selected.row - 1]) ?? null;

  const change = (next: MatrixSearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const select = ({ row: at, column }: GridPosition) => {
    const chosen = segments[column];
    change({ segment: chosen && keyOf(chosen.id), zone: rows[at - 1]?.key });
  };
  const selectCell = (cell: MatrixCell) => select({ row: cell.row + 1, column: cell.segment });
  const highlight = (next: ReadonlySet<GapKind>) =>
    change({ kinds: next.size > 0 && next.size < KINDS.length ? KINDS.filter((kind) => next.has(kind)) : undefined });
  const close = () => change({ segment: undefined, zone: undefined });

  usePageKeys({
    next: () => undefined,
    list: () => undefined,
    kind: (kind) =>
      highlight(new Set(kinds?.has(kind) ? [...kinds].filter((each) => each !== kind) : [...(kinds ?? []), kind])),
    back: () => (kinds ? highlight(new Set()) : close()),
  });

  const drawn = useMemo(() => {
    if (!selected) return relays.filter(({ from, to }) => follows(longest, from, to));
    return relays.filter(({ from, to }) =>
      [from, to].some((end) => end.segment === selected.column && (selected.row === 0 || end.row === selected.row - 1)),
    );
  }, [relays, longest, selected]);

  return (
    <div className="chain-view">
      <div className="chain-left">
        <Legend rows={cells} kinds={kinds} highlight={highlight} />
        <MatrixGrid matrix={matrix} kinds={kinds} selected={selected} select={select} relays={drawn} />
        <p className="matrix-foot quiet">
          {t(selected ? 'matrix.drawnSelected' : 'matrix.drawnLongest', { count: drawn.length, total: relays.length })}
        </p>
      </div>
      {segment ? (
        <CellInspector matrix={matrix} segment={segment} row={row} select={selectCell} close={close} />
      ) : (
        <MatrixPanel matrix={matrix} select={selectCell} />
      )}
    </div>
  );
}

/** Whether two cells come one after the other on a path, in different places. */
const follows = (path: readonly MatrixCell[], from: MatrixCell, to: MatrixCell) =>
  path.some((cell, at) => cell === from && path[at + 1] === to);
