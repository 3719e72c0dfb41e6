import { useTranslation } from 'react-i18next';
import { KindTile } from '../graph/KindTile.tsx';
import type { KindCount } from './comparison-of.ts';
import { signed } from './signed.ts';

/** How many segments there are of each kind, and by how many that differs from the picture before. */
export function KindCounts({ counts, changes }: { counts: readonly KindCount[]; changes: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className="kindcounts" aria-label={t('landing.counts')}>
      {counts.map(({ kind, count, change }) => {
        const differs = changes && change !== 0;
        const words = t(differs ? 'landing.countChanged' : 'landing.count', {
          kind: t(`kind.${kind}`),
          count,
          change: signed(change),
        });
        return (
          <li key={kind} title={words} data-differs={differs || undefined}>
            <KindTile kind={kind} size={16} />
            <span>{t(`kindShort.${kind}`)}</span>
            <b>{count}</b>
            {differs && <em>{signed(change)}</em>}
          </li>
        );
      })}
    </ul>
  );
}
