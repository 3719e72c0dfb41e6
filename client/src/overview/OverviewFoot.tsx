import { useTranslation } from 'react-i18next';
import type { OverviewQuery } from '../gen/graphql.ts';

/** How to read the bar; whose chains these are; what the page rests on. */
export function OverviewFoot({ overview }: { overview: OverviewQuery['overview'] }) {
  const { t } = useTranslation();
  const ours = overview.chains.filter(({ chain }) => chain.origin === 'TEMPLATE').length;
  return (
    <footer className="overview-foot">
      <span className="overview-legend">
        <span className="completeness-bar" aria-hidden="true">
          <span className="completeness-low" style={{ width: '35%' }} />
          <span className="completeness-unknown" style={{ left: '60%' }} />
          <span className="completeness-high" style={{ left: '80%' }} />
        </span>
        {t('overview.legend')}
      </span>
      <span>
        {ours > 0 && <b>{t('overview.ours', { count: ours })}</b>}{' '}
        {overview.sourcesFrom &&
          t('overview.sources', {
            count: overview.sourceCount,
            from: overview.sourcesFrom,
            until: overview.sourcesUntil ?? overview.sourcesFrom,
          })}
      </span>
    </footer>
  );
}
