import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureView } from '../ui/FailureView.tsx';
import { keyOf } from '../ui/key.ts';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { AllCompared } from './AllCompared.tsx';
import { ChainCompared } from './ChainCompared.tsx';
import { CompareBar } from './CompareBar.tsx';
import { PICTURES } from './compare-search.ts';
import { SaveComparison } from './SaveComparison.tsx';
import { useComparison } from './useComparison.ts';
import '../i18n/view/compare.ts';
import '../i18n/view/landing.ts';
import '../chain/chain.css';
import '../gap/inspector.css';
import '../landing/landing.css';
import '../ui/page.css';
import './compare.css';

const route = getRouteApi('/compare');

/** An area at two dates: what happened, what was only learned, and what is the clock. Everything stands in the address. */
export function ComparePage() {
  const { t } = useTranslation();
  useTitle(t('compare.title'));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { area, dates, question, chains, one, shownTo, stale, failure, retry } = useComparison(search);
  useTellShown(area, shownTo);
  const change = useCallback(
    (more: Partial<typeof search>, replace = false) =>
      void navigate({ search: (before) => ({ ...before, ...more }), replace }),
    [navigate],
  );
  const select = useCallback((id: string | null) => change({ segment: id ? keyOf(id) : undefined }, true), [change]);
  return (
    <main id="content" tabIndex={-1} className="page compare" aria-busy={stale && !failure}>
      <CompareBar
        area={area}
        chain={search.chain}
        dates={dates}
        choose={({ chain: next, ...more }) =>
          change({ ...more, ...(next !== undefined && { chain: next ? keyOf(next) : undefined, segment: undefined }) })
        }
      >
        <div className="page-actions">
          {search.chain && (
            <Segmented
              aria-label={t('compare.picture')}
              value={search.picture ?? 'stacked'}
              options={PICTURES.map((value) => ({ value, label: t(`compare.pictures.${value}`) }))}
              onChange={(value) => change({ picture: value === 'stacked' ? undefined : value })}
            />
          )}
          <SaveComparison question={question} />
        </div>
      </CompareBar>
      {failure && <FailureView error={failure} retry={retry} />}
      {!failure && !one && !chains && <ListSkeleton />}
      {chains && <AllCompared compared={chains} search={search} stale={stale} />}
      {one && (
        <ChainCompared
          compared={one}
          search={search}
          stale={stale}
          filter={(filter) => change(filter, true)}
          select={select}
        />
      )}
    </main>
  );
}
