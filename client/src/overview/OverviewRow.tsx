import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import { SeverityBar } from '../gap/SeverityBar.tsx';
import type { OverviewRowFragment } from '../gen/graphql.ts';
import { KINDS } from '../graph/kinds.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { CompletenessBar } from './CompletenessBar.tsx';
import { KindBar } from './KindBar.tsx';
import { Leaders } from './Leaders.tsx';

type Props = {
  row: OverviewRowFragment;
  largest: number;
  scope: { area: string | undefined; asOf: string | undefined };
};

/** A chain. The whole row leads to its map; the top gap leads to the map with that gap open. */
export function OverviewRow({ row, largest, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const chain = keyOf(row.chain.id);
  const { topGap } = row;
  const asked = { ...(scope.area && { area: scope.area }), ...(scope.asOf && { asOf: scope.asOf }) };
  const counted = new Map(row.counts.map(({ kind, count }) => [kind, count]));
  return (
    <tr>
      <th scope="row" className="cut" title={name(row.chain)}>
        <Link to="/chain/$chain" params={{ chain }} search={asked} className="overview-open">
          {name(row.chain)}
        </Link>
        <small>
          {t('overview.row', { segments: row.chain.segmentCount, gaps: row.gapCount, unknown: row.unknownCount })}
        </small>
      </th>
      <td>
        {row.completeness ? (
          <CompletenessBar completeness={row.completeness} />
        ) : (
          <span className="quiet">{t('overview.noSegments')}</span>
        )}
      </td>
      {KINDS.map((kind) => (
        <td key={kind} className="overview-kind">
          <KindBar kind={kind} count={counted.get(kind) ?? 0} largest={largest} />
        </td>
      ))}
      <td>
        <Leaders leaders={row.leaders} />
      </td>
      <td>
        {topGap ? (
          <Link
            to="/chain/$chain"
            params={{ chain }}
            search={{ ...asked, segment: keyOf(topGap.segment.id), ...(!topGap.known && { tab: 'unknown' as const }) }}
            className="overview-gap"
          >
            <KindChip kind={topGap.kind} name={name(topGap.segment)} stacked />
          </Link>
        ) : (
          <span className="quiet">{t('overview.noGap')}</span>
        )}
      </td>
      <td className="overview-severity">
        {topGap && <SeverityBar kind={topGap.kind} severity={topGap.severity.floor} />}
      </td>
    </tr>
  );
}
