import { ArrowRightOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { RelayStop, type SelectCell } from './RelayStop.tsx';
import type { RelayGroup } from './relay-groups.ts';
import type { MatrixCell, ShownMatrix } from './shown-matrix.ts';

type Props = { matrix: ShownMatrix; groups: readonly RelayGroup[]; select: SelectCell };

/** Who takes over from whom, an input at a time; where something is missing between, what that is. */
export function RelayList({ matrix, groups, select }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const segment = (at: number | undefined) => matrix.segments[at ?? -1];
  const ends = (cells: readonly MatrixCell[]) => (
    <span className="relay-end">
      <b>{segment(cells[0]?.segment) && name(segment(cells[0]?.segment) as { name: string })}</b>
      {cells.map((cell) => (
        <RelayStop key={cell.at} matrix={matrix} cell={cell} select={select} />
      ))}
    </span>
  );
  return (
    <ul className="relays">
      {groups.map(({ key, from, to, essential, through }) => (
        <li key={key} data-interrupted={through.length > 0 || undefined}>
          {ends(from)}
          <span className="relay-arrow">
            <ArrowRightOutlined aria-hidden="true" />
            <small>{t(essential ? 'gap.essential' : 'gap.optional')}</small>
          </span>
          {ends(to)}
          {through.length > 0 && (
            <small className="relay-missing">
              {t('matrix.missingBetween')}{' '}
              {through.map((at, order) => {
                const missing = segment(at);
                return missing ? (
                  <span key={missing.id}>
                    {order > 0 && t('listComma')}
                    <Link
                      className="plainlink"
                      to="/chain/$chain"
                      params={{ chain: keyOf(matrix.chain.id) }}
                      search={({ area, asOf }) => ({
                        ...(area && { area }),
                        ...(asOf && { asOf }),
                        segment: keyOf(missing.id),
                      })}
                    >
                      {name(missing)}
                    </Link>
                  </span>
                ) : null;
              })}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
