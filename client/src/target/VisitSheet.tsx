import { Button } from 'antd';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { RegionsQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { RegionMark } from './RegionMark.tsx';
import { regionShapes } from './region-shapes.ts';
import type { VisitSearch } from './target-search.ts';
import type { useVisit } from './useVisit.ts';
import { VisitTable } from './VisitTable.tsx';
import { macroRegions } from './visit-regions.ts';
import { topicOf } from './visit-topic.ts';

const VisitScatter = lazy(() => import('./VisitScatter.tsx').then((file) => ({ default: file.VisitScatter })));

type Props = {
  visit: ReturnType<typeof useVisit>;
  search: VisitSearch;
  regions: RegionsQuery['regions'];
  change(next: VisitSearch): void;
};

/** What to talk about with whom: the list in order of merit, and both axes in a picture beside it. */
export function VisitSheet({ visit, search, regions, change }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { nodes: topics, list, hasNextPage, furtherState, stale, more } = visit;
  const total = list?.totalCount ?? 0;
  const shapes = useMemo(() => regionShapes(macroRegions(regions).map(({ id }) => id)), [regions]);
  const open = topics.find((topic) => topicOf(topic) === search.topic);
  // A link may lead to a line of a later page.
  const isAhead = search.topic !== undefined && !open && hasNextPage;
  useEffect(() => {
    if (isAhead && furtherState === 'rest' && !stale) void more();
  });
  const scope = { area: search.area, asOf: search.asOf, weights: search.weights };
  const seen = macroRegions(regions).filter(({ id }) => topics.some(({ region }) => region?.id === id));
  const [first] = topics;
  return (
    <>
      <header className="page-head">
        <h1>
          {first ? (
            <Trans
              i18nKey="visit.headline"
              values={{
                enterprises: new Set(topics.map(({ enterprise }) => enterprise.id)).size,
                gaps: new Set(topics.map(({ gap }) => gap.id)).size,
                total,
                shown: topics.length,
                first: name(first.enterprise),
                gap: name(first.gap.segment),
              }}
              components={emphasis}
            />
          ) : (
            t('visit.headlineNone')
          )}
        </h1>
        <span className="quiet">
          <Trans i18nKey="visit.shown" values={{ shown: topics.length, total }} components={emphasis} />
        </span>
      </header>
      <div className="page-panes visit-panes" data-stale={stale || undefined}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <section tabIndex={0} aria-label={t('visit.caption')}>
          {first && (
            <VisitTable
              topics={topics}
              grouped={search.group === 'enterprise'}
              open={search.topic}
              scope={scope}
              choose={(topic) => change({ topic })}
            />
          )}
          {hasNextPage && (
            <p className="visit-more">
              <Button loading={furtherState === 'loading'} onClick={() => void more()}>
                {t('visit.more', { count: Math.min(total - topics.length, 50) })}
              </Button>
              {furtherState === 'failed' && <span role="alert">{t('visit.moreFailed')}</span>}
            </p>
          )}
        </section>
        <aside className="visit-picture no-print" aria-label={t('visit.scatter.title')}>
          <div className="page-title">
            <h2>{t('visit.scatter.title')}</h2>
            <span className="quiet">{t('visit.scatter.best', { count: topics.length })}</span>
          </div>
          <Suspense fallback={<div className="visitscatter" aria-busy="true" />}>
            <VisitScatter
              topics={topics}
              shapes={shapes}
              selected={open?.id}
              choose={(id) => {
                const topic = topics.find((line) => line.id === id);
                if (topic) change({ topic: topicOf(topic) });
              }}
            />
          </Suspense>
          <ul className="visit-shapes">
            {seen.map((region) => (
              <li key={region.id}>
                <RegionMark path={shapes(region.id)} /> {name(region)}
              </li>
            ))}
            <li>
              <RegionMark path={shapes(null)} /> {t('target.noRegion')}
            </li>
          </ul>
        </aside>
      </div>
    </>
  );
}
