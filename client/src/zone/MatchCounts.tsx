import { useTranslation } from 'react-i18next';
import type { ZoneRowFragment } from '../gen/graphql.ts';
import { matchCounts } from './zone-totals.ts';

/** How many projects lie in the priorities of their zone, outside them, or are not known to. */
export function MatchCounts({ projects }: { projects: ZoneRowFragment['projects'] }) {
  const { t } = useTranslation();
  const counts = matchCounts(projects);
  if (projects.length === 0) return <span className="quiet">{t('zonePage.noProjects')}</span>;
  if (counts.NO_PRIORITIES > 0) return <span className="quiet">{t('zonePage.match.NO_PRIORITIES')}</span>;
  return (
    <span className="matchcounts">
      {(['INSIDE', 'OUTSIDE', 'UNKNOWN'] as const)
        .filter((match) => counts[match] > 0)
        .map((match) => (
          <span key={match} data-match={match}>
            {t(`zonePage.match.${match}`)} <b>{counts[match]}</b>
          </span>
        ))}
    </span>
  );
}
