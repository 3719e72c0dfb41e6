import { useApolloClient, useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSheetWords } from '../exporting/words.ts';
import { RegionsDocument } from '../gen/VisitWho.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { viewLink } from '../ui/view-link.ts';
import { SaveWorkbookButton } from './SaveWorkbookButton.tsx';
import type { VisitSearch } from './target-search.ts';
import { useAllGaps } from './useAllGaps.ts';
import { useVisit, visitVariables, wholeVisit } from './useVisit.ts';
import { useVisitWho } from './useVisitWho.ts';
import { VisitBar } from './VisitBar.tsx';
import { VisitHome } from './VisitHome.tsx';
import { VisitSheet } from './VisitSheet.tsx';
import { visitSheets } from './visit-workbook.ts';
import { printWeights, readWeights } from './weights-link.ts';
import '../i18n/view/target.ts';
import '../i18n/view/visit.ts';
import '../gap/inspector.css';
import '../ui/page.css';
import './visit.css';

const route = getRouteApi('/targets');

/** Home of the targets: from a gap to enterprises, or from enterprises and regions to what to talk about. */
export function VisitPage() {
  const { t } = useTranslation();
  const words = useSheetWords();
  const client = useApolloClient();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const asked = Boolean(search.regions ?? search.enterprises ?? search.chains);
  useTitle(asked ? t('visit.sheet.title') : t('visit.title'));
  const variables = visitVariables(area ?? '', search);
  const visit = useVisit(variables, !area || !asked);
  const home = useAllGaps(area, search.asOf, asked);
  const regions = useQuery(RegionsDocument).data?.regions ?? [];
  const who = useVisitWho(search, regions, visit.nodes);
  const here = frame.data?.areas.find(({ id }) => id === area);
  const asOf = (asked ? visit.list?.nodes[0]?.gap.asOf : home.gaps?.nodes[0]?.asOf) ?? search.asOf;
  useTellShown(area, asOf);
  const error = frame.error ?? (asked ? visit.error : home.error);
  const ready = asked ? visit.list : home.gaps;
  const change = (next: VisitSearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: 'topic' in next });
  const weights = printWeights(readWeights(search.weights));
  const scope = { area: search.area, asOf: search.asOf };
  const terms = here && asOf ? { area: words.name(here), asOf, who } : undefined;

  const workbookOf = async (of: NonNullable<typeof terms>) => {
    const topics = await wholeVisit(client, variables);
    const total = topics.length;
    const weighted = weights?.map((pair) => weightWord(pair)).join(t('listComma')) ?? t('visit.resetWeights');
    const sheets = visitSheets(topics, { ...of, total, weights: weighted, link: viewLink() }, words);
    return { file: t('visit.sheet.file', of), sheets, count: total };
  };
  const weightWord = (pair: string) => {
    const [[factor, weight] = []] = readWeights([pair]);
    return factor ? `${t(`target.factor.${factor}`)} × ${weight}` : pair;
  };

  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!ready && !error}>
      <ScopeBar area={area} asOf={search.asOf} shownAsOf={asOf} choose={change}>
        {weights && (
          <span className="visit-weights cut">
            {t('visit.weighted', { weights: weights.map(weightWord).join(t('listComma')) })}{' '}
            <button type="button" className="textbutton" onClick={() => change({ weights: undefined })}>
              {t('visit.resetWeights')}
            </button>
          </span>
        )}
        <div className="page-actions">
          <Link className="buttonlink" to="/shortlists" search={scope}>
            {t('visit.shortlists')}
          </Link>
          {asked && terms && visit.nodes.length > 0 && (
            <>
              <Button onClick={() => print()}>{t('visit.print')}</Button>
              <SaveWorkbookButton label={t('visit.workbook')} make={() => workbookOf(terms)} />
            </>
          )}
        </div>
      </ScopeBar>
      <VisitBar area={area} search={search} asked={asked} change={change} />
      {error && !ready && (
        <FailureView
          error={error}
          retry={() => void (frame.error ? frame.refetch() : asked ? visit.refetch() : home.refetch())}
        />
      )}
      {!error && !ready && <ListSkeleton />}
      {asked && terms && (
        <div className="paper-only">
          <h1>{t('visit.sheet.title')}</h1>
          <p>{t('visit.sheet.of', terms)}</p>
          <p>{t('visit.sheet.formulaNote')}</p>
          <p>{t('visit.sheet.unknownNote')}</p>
        </div>
      )}
      {asked && visit.list && <VisitSheet visit={visit} search={search} regions={regions} change={change} />}
      {!asked && home.gaps && here && area && (
        <VisitHome
          gaps={home.gaps}
          area={{ id: area, name: words.name(here) }}
          scope={scope}
          meet={(region) => change({ regions: [region] })}
        />
      )}
    </main>
  );
}
