import { useTranslation } from 'react-i18next';
import type { OverviewRowFragment } from '../gen/graphql.ts';
import { KindTile } from '../graph/KindTile.tsx';
import { KINDS } from '../graph/kinds.ts';
import { OverviewRow } from './OverviewRow.tsx';

type Rows = readonly OverviewRowFragment[];
type Props = { rows: Rows; made: Rows; scope: { area: string | undefined; asOf: string | undefined } };

const largestIn = (rows: Rows) => Math.max(1, ...rows.flatMap(({ counts }) => counts.map(({ count }) => count)));
const COLUMNS = KINDS.length + 5;

/** The city's chains; below them, by their own scale, those that staff made. */
export function OverviewTable({ rows, made, scope }: Props) {
  const { t } = useTranslation();
  const largest = largestIn(rows);
  const largestMade = largestIn(made);
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
        {made.length > 0 && (
          <tbody>
            <tr className="overview-made">
              <th scope="rowgroup" colSpan={COLUMNS}>
                {t('overview.made', { count: made.length })}
              </th>
            </tr>
            {made.map((row) => (
              <OverviewRow key={row.id} row={row} largest={largestMade} scope={scope} />
            ))}
          </tbody>
        )}
      </table>
    </section>
  );
}
