import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapKind } from '../graph/kinds.ts';
import { useWindowSize } from '../graph/useWindowSize.ts';
import { useName } from '../i18n/name.ts';
import { gridMeasures } from './grid-measures.ts';
import { gridMove } from './grid-move.ts';
import { MatrixCellView } from './MatrixCellView.tsx';
import { RelayLines } from './RelayLines.tsx';
import type { Relay, ShownMatrix } from './shown-matrix.ts';
import { usePlaceName } from './usePlaceName.ts';

/** Row 0 is the whole area, the others are those of the matrix. */
export type GridPosition = { row: number; column: number };

type Props = {
  matrix: ShownMatrix;
  kinds: ReadonlySet<GapKind> | null;
  selected: GridPosition | null;
  select(position: GridPosition): void;
  relays: readonly Relay[];
};

/** Places by segments, most upstream first: a grid that is walked by arrow keys, with relays drawn over it. */
export function MatrixGrid({ matrix, kinds, selected, select, relays }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlaceName();
  const pane = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const { width } = useWindowSize(pane);
  const measures = useMemo(() => gridMeasures(matrix, width), [matrix, width]);
  const { segments, rows, cells } = matrix;
  const found = useMemo(() => new Map(cells.map((cell) => [`${cell.row}/${cell.segment}`, cell])), [cells]);
  const lanes = useMemo(() => {
    const spans: { lane: number; count: number }[] = [];
    for (const { lane } of segments) {
      const last = spans.at(-1);
      if (last?.lane === lane) last.count += 1;
      else spans.push({ lane, count: 1 });
    }
    return spans;
  }, [segments]);
  const reachable = selected ?? { row: 0, column: 0 };
  const walked = useRef(false);

  useEffect(() => {
    if (!walked.current || !selected) return;
    walked.current = false;
    table.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  }, [selected]);

  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || !(event.target as Element).matches('[role="gridcell"]')) return;
    const size = { rows: rows.length + 1, columns: segments.length };
    const next = gridMove(event.key, reachable, size, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    walked.current = true;
    select(next);
  };

  const spoken = (at: GridPosition) => {
    const segment = segments[at.column];
    const row = rows[at.row - 1];
    const cell = at.row === 0 ? segment : found.get(`${at.row - 1}/${at.column}`);
    const where = row ? place(row) : { name: name(matrix.area), more: null };
    const who = `${segment && name(segment)} · ${[where.name, where.more].filter(Boolean).join(' ')}`;
    if (!cell) return t('matrix.cellNone', { who });
    const counts = { suppliers: cell.suppliers, projects: cell.projects };
    return t('matrix.cell', { who, kind: t(`kind.${cell.kind}`), ...counts });
  };

  const row = (at: number, head: { name: string; more: string | null }) => (
    <tr
      key={at}
      style={{ height: measures.heights[at] }}
      data-whole={at === 0 || undefined}
      data-empty={(at > 0 && !cells.some((cell) => cell.row === at - 1)) || undefined}
    >
      <th scope="row" className="matrix-place" data-crossed={selected?.row === at || undefined}>
        <span className={head.more ? 'cut' : 'matrix-name'} title={head.name}>
          {head.name}
        </span>
        {head.more && <small className="cut">{head.more}</small>}
      </th>
      {segments.map((segment, column) => {
        const cell = at === 0 ? segment : found.get(`${at - 1}/${column}`);
        const here = selected?.row === at && selected.column === column;
        return (
          <MatrixCellView
            key={segment.id}
            cell={cell}
            label={spoken({ row: at, column })}
            selected={here}
            reachable={reachable.row === at && reachable.column === column}
            faded={kinds !== null && cell !== undefined && !kinds.has(cell.kind)}
            crossed={selected !== null && (selected.row === at || selected.column === column)}
            leader={at > 0 && (found.get(`${at - 1}/${column}`)?.members.some(({ leader }) => leader) ?? false)}
            choose={() => select({ row: at, column })}
          />
        );
      })}
    </tr>
  );

  return (
    <div ref={pane} className="matrix-pane">
      {width > 0 && (
        <div className="matrix-sheet" style={{ width: measures.width, minHeight: measures.height }}>
          <table
            ref={table}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid that is walked by arrow keys.
            role="grid"
            className="matrix-grid"
            style={{ width: measures.width }}
            aria-label={t('matrix.grid', { chain: name(matrix.chain), area: name(matrix.area) })}
            onKeyDown={press}
          >
            <colgroup>
              <col style={{ width: measures.name }} />
              {segments.map(({ id }) => (
                <col key={id} style={{ width: measures.column }} />
              ))}
            </colgroup>
            <thead>
              <tr style={{ height: measures.lanes }}>
                <td className="matrix-corner matrix-upstream">{t('matrix.upstream')}</td>
                {lanes.map(({ lane, count }) => (
                  <td key={lane} colSpan={count} className="matrix-lane">
                    {lane === 1 ? t('chain.ending') : null}
                  </td>
                ))}
              </tr>
              <tr style={{ height: measures.head }}>
                <th scope="col" className="matrix-corner">
                  {t('matrix.corner')}
                </th>
                {segments.map((segment, column) => (
                  <th
                    key={segment.id}
                    scope="col"
                    className="matrix-segment"
                    data-side={segment.side || undefined}
                    data-crossed={selected?.column === column || undefined}
                    title={name(segment)}
                  >
                    <span>{name(segment)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {row(0, { name: name(matrix.area), more: t('matrix.whole') })}
              {rows.map((each, at) => row(at + 1, place(each)))}
            </tbody>
          </table>
          <RelayLines relays={relays} measures={measures} />
        </div>
      )}
    </div>
  );
}
