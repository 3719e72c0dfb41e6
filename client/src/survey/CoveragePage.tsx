import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CoverageDocument } from '../gen/Coverage.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { Section } from '../ui/Section.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { CoverageBars } from './CoverageBars.tsx';
import { CoverageHeadline } from './CoverageHeadline.tsx';
import type { CoverageSearch } from './coverage-search.ts';
import { OpenSheet } from './OpenSheet.tsx';
import { SheetView } from './SheetView.tsx';
import { SurveyHistory } from './SurveyHistory.tsx';
import { TakeSheet } from './TakeSheet.tsx';
import { UnknownList } from './UnknownList.tsx';
import { useSurveyReading } from './useSurveyReading.ts';
import '../i18n/view/change.ts';
import '../i18n/view/survey.ts';
import '../change/change.css';
import '../gap/inspector.css';
import '../gap/kind-chip.css';
import '../ui/page.css';
import './coverage.css';

const route = getRouteApi('/coverage');

/** How much is known, what to survey first, and the survey sheets out and in. */
export function CoveragePage() {
  const { t } = useTranslation();
  useTitle(t('survey.title'));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const { data, error, refetch } = useQuery(CoverageDocument, {
    variables: { area: area ?? '', asOf: search.asOf ?? null },
    skip: !area,
    notifyOnNetworkStatusChange: false,
  });
  const coverage = data?.coverage;
  useTellShown(area, coverage?.asOf);
  const work = useSurveyReading(area ?? '');
  const failure = frame.error ?? error;
  const choose = (change: Partial<CoverageSearch>) => navigate({ search: (before) => ({ ...before, ...change }) });
  return (
    <main id="content" tabIndex={-1} className="page coverage" aria-busy={!data && !failure}>
      <ScopeBar area={area} asOf={search.asOf} shownAsOf={coverage?.asOf} choose={choose} />
      {failure && !data && (
        <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />
      )}
      {!failure && !data && <ListSkeleton />}
      {data && coverage && (
        <>
          <CoverageHeadline coverage={coverage} unknowns={data.unknowns} />
          <div className="page-panes">
            {work.step.name === 'none' ? (
              <UnknownList coverage={coverage} unknowns={data.unknowns} search={search} choose={choose} />
            ) : (
              <SheetView work={work} asOf={search.asOf} />
            )}
            <aside className="page-aside">
              <Section title={t('survey.sheets')}>
                <TakeSheet coverage={coverage} chain={search.chain} />
                <OpenSheet open={(file) => void work.open(file)} />
              </Section>
              <CoverageBars coverage={coverage} search={search} choose={(by) => choose({ by })} />
              <SurveyHistory areas={new Set([coverage.area.id, ...coverage.places.map(({ id }) => id)])} />
            </aside>
          </div>
        </>
      )}
    </main>
  );
}
