import { useTranslation } from 'react-i18next';
import { CardSign } from '../graph/CardSign.tsx';
import { useName } from '../i18n/name.ts';
import type { SegmentRow } from './segment-rows.ts';

type Props = { row: SegmentRow; reason: string; selected: boolean; reachable: boolean; choose(): void };

/** Head of a row: the segment as a button, the crown of a leader, and for listeners the reason. */
export function SegmentCell({ row, reason, selected, reachable, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <th scope="row" className="gaptable-segment">
      <button
        type="button"
        className="gaptable-open cut"
        tabIndex={reachable ? 0 : -1}
        aria-current={selected || undefined}
        title={`${name(row)}\n${reason}`}
        onClick={(event) => {
          event.stopPropagation();
          choose();
        }}
      >
        {name(row)}
      </button>
      {row.leader && (
        <span className="gaptable-leader" title={t(`leader.${row.leader}`)}>
          <CardSign sign="leader" size={13} />
          <span className="for-ears">{t(`leader.${row.leader}`)}</span>
        </span>
      )}
      <span className="for-ears">{reason}</span>
    </th>
  );
}
