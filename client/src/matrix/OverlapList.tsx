import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { RelayStop, type SelectCell } from './RelayStop.tsx';
import type { MatrixOverlap, ShownMatrix } from './shown-matrix.ts';

type Props = { matrix: ShownMatrix; overlaps: readonly MatrixOverlap[]; select: SelectCell };

/** Segments in several places: only side by side, laid out in several zones, or more than is wanted. */
export function OverlapList({ matrix, overlaps, select }: Props) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <ul className="relays">
      {overlaps.map(({ segment, cells, overlap, duplicated }) => {
        const made = matrix.segments[segment];
        const word = duplicated ? 'flag.DUPLICATED' : overlap ? 'flag.OVERLAP' : 'matrix.sideBySide';
        return (
          <li key={segment} className="overlap">
            <span className="relay-end">
              <b>{made && name(made)}</b>
              {cells.map((cell) => (
                <RelayStop key={cell.at} matrix={matrix} cell={cell} select={select} />
              ))}
            </span>
            <small className={overlap ? 'say-orange' : 'quiet'}>{t(word)}</small>
          </li>
        );
      })}
    </ul>
  );
}
