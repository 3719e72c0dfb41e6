import { useTranslation } from 'react-i18next';
import type { OverviewRowFragment } from '../gen/graphql.ts';
import { KindTile } from '../graph/KindTile.tsx';
import { KINDS } from '../graph/kinds.ts';
import { OverviewRow } from './OverviewRow.tsx';

type Props = { rows: readonly OverviewRowFragment[]; scope: { area: string | undefined; asOf: string | undefined } };

export function OverviewTable({ rows, scope }: Props) {
  const { t } = useTranslation();
  const largest = Math.max(1, ...rows.flatMap(({ counts }) => counts.map(({ count }) => count)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="overview-scroll" tabIndex={0} aria-label={t('overview.caption')}>
      <table className="overview-table">
        <caption className="for-ears">{t('overview.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="overview-chain">
              {t('overview.chain')}
            </th>
            <th scope="col" className="overview-completeness">
              {t('overview.completeness')} <small>{t('overview.coverageHead')}</small>
            </th>
            {KINDS.map((kind) => (
              <th
                key={kind}
                scope="col"
                className="overview-kind"
                title={`${t(`kind.${kind}`)}：${t(`kindMeaning.${kind}`)}`}
              >
                <KindTile kind={kind} size={18} />
                {t(`kindShort.${kind}`)}
              </th>
            ))}
            <th scope="col" className="overview-leaders">
              {t('overview.leaders')}
            </th>
            <th scope="col" className="overview-top">
              {t('overview.topGap')}
            </th>
            <th scope="col" className="overview-severity">
              {t('overview.severity')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OverviewRow key={row.id} row={row} largest={largest} scope={scope} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
