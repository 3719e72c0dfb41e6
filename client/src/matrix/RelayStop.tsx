import { useTranslation } from 'react-i18next';
import { KindTile } from '../graph/KindTile.tsx';
import { useName } from '../i18n/name.ts';
import type { MatrixCell, ShownMatrix } from './shown-matrix.ts';
import { usePlaceName } from './usePlaceName.ts';

export type SelectCell = (cell: MatrixCell) => void;
type Props = { matrix: ShownMatrix; cell: MatrixCell; select: SelectCell; segment?: boolean };

/** A cell by its place, and by its segment where that is not said beside it; a click selects it. */
export function RelayStop({ matrix, cell, select, segment = false }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlaceName();
  const row = matrix.rows[cell.row];
  const made = matrix.segments[cell.segment];
  const where = row ? place(row).name : '';
  return (
    <button type="button" className="relaystop" onClick={() => select(cell)}>
      <KindTile kind={cell.kind} size={16} />
      <span className="for-ears">{t(`kind.${cell.kind}`)}</span>
      {segment && made && <b>{name(made)}</b>}
      <span>{where}</span>
    </button>
  );
}
