import type { GridMeasures } from './grid-measures.ts';
import type { MatrixCell, Relay } from './shown-matrix.ts';

/** Half of a tile, with room for the head of an arrow. */
const CLEAR = 13;

/** Relays over the grid, from the cell that makes to the cell that uses; dashed where something is missing between. */
export function RelayLines({ relays, measures }: { relays: readonly Relay[]; measures: GridMeasures }) {
  const { width, height, column, name, tops, heights } = measures;
  const x = (cell: MatrixCell) => name + (cell.segment + 0.5) * column;
  const y = (cell: MatrixCell) => (tops[cell.row + 1] ?? 0) + (heights[cell.row + 1] ?? 0) / 2 - 6;
  return (
    <svg className="matrix-lines" width={width} height={height} aria-hidden="true">
      <defs>
        <marker id="relay-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0.5 8 4 0 7.5z" fill="var(--ink)" />
        </marker>
      </defs>
      {relays.map(({ from, to, through }) => {
        const [x1, x2] = [x(from) + CLEAR, x(to) - CLEAR];
        const bend = Math.max(8, (x2 - x1) / 2);
        return (
          <path
            key={`${from.at}>${to.at}`}
            d={`M${x1} ${y(from)} C${x1 + bend} ${y(from)} ${x2 - bend} ${y(to)} ${x2} ${y(to)}`}
            data-interrupted={through.length > 0 || undefined}
            markerEnd="url(#relay-head)"
          />
        );
      })}
    </svg>
  );
}
