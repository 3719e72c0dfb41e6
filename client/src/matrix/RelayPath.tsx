import { RelayStop, type SelectCell } from './RelayStop.tsx';
import type { MatrixCell, ShownMatrix } from './shown-matrix.ts';

type Props = { matrix: ShownMatrix; path: readonly MatrixCell[]; select: SelectCell };

/** A relay as a line of stops, upstream first. */
export function RelayPath({ matrix, path, select }: Props) {
  return (
    <ol className="relaypath">
      {path.map((cell, at) => (
        <li key={cell.at} data-same={path[at - 1]?.row === cell.row || undefined}>
          <RelayStop matrix={matrix} cell={cell} select={select} segment />
        </li>
      ))}
    </ol>
  );
}
