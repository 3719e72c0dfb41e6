import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { Trans, useTranslation } from 'react-i18next';
import { useSheetWords } from '../exporting/words.ts';
import { saveWorkbook } from '../exporting/workbook.ts';
import { LeadersDocument } from '../gen/Leaders.ts';
import { NeedsDocument } from '../gen/Needs.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { emphasis } from '../ui/emphasis.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { keyOf } from '../ui/key.ts';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { LeaderPicker } from './LeaderPicker.tsx';
import { NeedTable } from './NeedTable.tsx';
import { sourcesOf } from './need-rows.ts';
import { needTotals } from './need-totals.ts';
import { needSheets } from './needs-workbook.ts';
import '../i18n/view/leader-page.ts';
import '../ui/page.css';
import './leader.css';
import './needs.css';

const route = getRouteApi('/needs');

/** The need sheet: what leaders want and do not get here, to be handed to those who might supply it. */
export function NeedsPage() {
  const { t } = useTranslation();
  useTitle(t('leaderPage.needsTitle'));
  const words = useSheetWords();
  const { name } = words;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const scope = { area: search.area, asOf: search.asOf };
  const keys = search.leaders ?? [];
  const options = { skip: !area, notifyOnNetworkStatusChange: false };
  const when = { area: area ?? '', asOf: search.asOf ?? null };
  const all = useQuery(LeadersDocument, { ...options, variables: when });
  const lines = useQuery(NeedsDocument, {
    ...options,
    // A need of one leader and of several have one id; they must not mix in the cache.
    fetchPolicy: 'no-cache',
    variables: { ...when, leaders: keys.length > 0 ? keys.map((key) => `Enterprise:${key}`) : null },
  });
  const error = frame.error ?? all.error ?? lines.error;
  const firms = all.data?.leaders.map(({ enterprise }) => enterprise) ?? [];
  const asOf = all.data?.leaders[0]?.asOf ?? search.asOf;
  useTellShown(area, asOf);
  const needs = lines.data?.needs;
  const here = frame.data?.areas.find(({ id }) => id === area);
  const ready = needs && all.data && here && asOf ? { needs, area: name(here), asOf } : undefined;
  const chosen = firms.filter(({ id }) => keys.includes(keyOf(id)));
  const leaders =
    chosen.length > 0 ? chosen.map(name).join(t('listComma')) : t('leaderPage.allLeaders', { count: firms.length });
  const retry = () =>
    void Promise.all([frame, all, lines].filter((query) => query.error).map((query) => query.refetch()));
  return (
    <main id="content" tabIndex={-1} className="page needs" aria-busy={!ready && !error}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={asOf}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
        before={
          <Link className="buttonlink" to="/leaders" search={scope}>
            ‹ {t('leaderPage.back')}
          </Link>
        }
      >
        <LeaderPicker
          firms={firms}
          chosen={keys}
          choose={(next) =>
            navigate({ search: (before) => ({ ...before, leaders: next.length > 0 ? [...next] : undefined }) })
          }
        />
        <div className="page-actions">
          <Button disabled={!ready} onClick={() => print()}>
            {t('leaderPage.print')}
          </Button>
          <Button
            type="primary"
            disabled={!ready}
            onClick={() =>
              ready &&
              void saveWorkbook(t('leaderPage.file', ready), needSheets(ready.needs, { ...ready, leaders }, words))
            }
          >
            {t('leaderPage.workbook')}
          </Button>
        </div>
      </ScopeBar>
      {error && !ready && <FailureView error={error} retry={retry} />}
      {!error && !ready && <ListSkeleton />}
      {ready && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <section className="page-scroll" tabIndex={0} aria-label={t('leaderPage.needsTitle')}>
          <header className="needs-head">
            <h1>{t('leaderPage.needsTitle')}</h1>
            <p className="quiet">{t('leaderPage.printed', { ...ready, leaders })}</p>
            <p>
              <Trans
                i18nKey="leaderPage.needsHeadline"
                values={needTotals([{ needs: ready.needs }])}
                components={emphasis}
              />
            </p>
          </header>
          {ready.needs.length > 0 ? (
            <NeedTable needs={ready.needs} scope={scope} />
          ) : (
            <p className="page-title quiet">{t('leaderPage.needsEmpty')}</p>
          )}
          <SourceNote
            titles={sourcesOf(ready.needs).map(({ title, date }) => (date ? `${title}（${date}）` : title))}
          />
        </section>
      )}
    </main>
  );
}

/** What the sheet rests on, printed with it. */
function SourceNote({ titles }: { titles: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <footer className="needs-foot">
      <p>
        {titles.length > 0
          ? t('leaderPage.sourceNote', { count: titles.length, titles: titles.join(t('listComma')) })
          : t('leaderPage.sourceNoteNone')}
      </p>
      <p>{t('leaderPage.templateNote')}</p>
    </footer>
  );
}
