import { useTranslation } from 'react-i18next';
import type { TargetItem } from './useTargets.ts';

/** Rank with the places between which it would move under other weights and other luck with the unknown. */
export function RankInterval({ target, of }: { target: TargetItem; of: number }) {
  const { t } = useTranslation();
  const { rank, rankInterval } = target;
  const share = (place: number) => (of > 1 ? (100 * (place - 1)) / (of - 1) : 0);
  return (
    <span className="rankinterval">
      <b>{rank}</b>
      {rankInterval ? (
        <small>{t('target.interval', rankInterval)}</small>
      ) : (
        <small title={t('target.table.beyond')}>{t('table.noRecord')}</small>
      )}
      {rankInterval && (
        <i aria-hidden="true">
          <i
            style={{
              left: `min(${share(rankInterval.low)}%, calc(100% - 5px))`,
              width: `max(5px, ${share(rankInterval.high) - share(rankInterval.low)}%)`,
            }}
          />
        </i>
      )}
    </span>
  );
}
