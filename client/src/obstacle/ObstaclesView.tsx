import { useQuery } from '@apollo/client/react';
import { Trans, useTranslation } from 'react-i18next';
import { ObstaclesDocument } from '../gen/Obstacles.ts';
import { ViewSkeleton } from '../project/ViewSkeleton.tsx';
import type { ViewProps } from '../project/view-props.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { useTellShown } from '../ui/useScope.ts';
import { ObstacleTable } from './ObstacleTable.tsx';

/** What holds projects up, overdue first, and which gaps stay open because of it. */
export function ObstaclesView({ area, search }: ViewProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ObstaclesDocument, {
    variables: { area, asOf: search.asOf ?? null },
    notifyOnNetworkStatusChange: false,
  });
  const obstacles = data?.obstacles;
  useTellShown(area, obstacles?.[0]?.obstacle.asOf);
  if (error) return <FailureView error={error} retry={() => void refetch()} />;
  if (!obstacles) return <ViewSkeleton />;
  const counts = {
    open: obstacles.length,
    overdue: obstacles.filter(({ obstacle }) => obstacle.overdue).length,
    gaps: new Set(obstacles.flatMap(({ gaps }) => gaps.map(({ id }) => id))).size,
  };
  return (
    <>
      <header className="page-head">
        <h1>
          {obstacles.length > 0 ? (
            <Trans i18nKey="project.obstacle.headline" values={counts} components={emphasis} />
          ) : (
            t('project.obstacle.none')
          )}
        </h1>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="page-scroll" tabIndex={0} aria-label={t('project.views.obstacles')}>
        {obstacles.length > 0 ? (
          <ObstacleTable obstacles={obstacles} />
        ) : (
          <p className="page-title quiet">{t('project.obstacle.noneMore')}</p>
        )}
      </section>
    </>
  );
}
