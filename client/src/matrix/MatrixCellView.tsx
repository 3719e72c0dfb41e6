import { CardSign } from '../graph/CardSign.tsx';
import { KindTile } from '../graph/KindTile.tsx';
import type { GapKind } from '../graph/kinds.ts';

type Props = {
  cell: { kind: GapKind; suppliers: number; suppliersAtLeast: boolean; projects: number } | undefined;
  label: string;
  selected: boolean;
  reachable: boolean;
  faded: boolean;
  /** Of the selected segment or place, so that the eye finds the row and the column. */
  crossed: boolean;
  leader: boolean;
  choose(): void;
};

/** One cell: the sign of its kind, and beneath it how many suppliers and projects. */
export function MatrixCellView({ cell, label, selected, reachable, faded, crossed, leader, choose }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its cells.
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid that is walked by arrow keys.
      role="gridcell"
      aria-label={label}
      aria-selected={selected}
      title={label}
      tabIndex={reachable ? 0 : -1}
      data-selected={selected || undefined}
      data-crossed={crossed || undefined}
      data-faded={faded || undefined}
      className="matrix-cell"
      onClick={choose}
    >
      {cell && (
        <span className="matrix-sign">
          <KindTile kind={cell.kind} size={18} />
          {leader && (
            <span className="matrix-leader">
              <CardSign sign="leader" size={9} />
            </span>
          )}
        </span>
      )}
      {cell && (cell.suppliers > 0 || cell.projects > 0) && (
        <span className="matrix-counts" aria-hidden="true">
          {cell.suppliers > 0 && (
            <span>
              <CardSign sign="suppliers" size={8} />
              {cell.suppliersAtLeast ? `${cell.suppliers}+` : cell.suppliers}
            </span>
          )}
          {cell.projects > 0 && (
            <span>
              <CardSign sign="project" size={8} />
              {cell.projects}
            </span>
          )}
        </span>
      )}
    </td>
  );
}
