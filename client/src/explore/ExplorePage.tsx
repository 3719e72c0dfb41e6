import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { AsOfPicker } from '../evidence/AsOfPicker.tsx';
import { useSourceMarks } from '../evidence/useSourceMarks.ts';
import { countFigure } from '../i18n/figures.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { AT_ALL } from '../ui/looking.ts';
import { useLooking } from '../ui/useLooking.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { askedBy, type Command } from './command.ts';
import { restOfCones } from './cones.ts';
import { ExplorePicture } from './ExplorePicture.tsx';
import { ExploreStart } from './ExploreStart.tsx';
import { ExploreTable } from './ExploreTable.tsx';
import { EXPLORE_VIEWS } from './explore-search.ts';
import { act, type Log } from './log.ts';
import { exploreFrom, fits, logOf, searchOfLog } from './log-address.ts';
import { MOST_STEPS, unreadSteps } from './log-code.ts';
import { linksMarked } from './marked-path.ts';
import { listOf, notDrawnOf } from './more.ts';
import { ThingPanel } from './ThingPanel.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useExploration } from './useExploration.ts';
import '../i18n/view/explore.ts';
import '../place/ScopeBar.css';
import '../gap/inspector.css';
import '../ui/page.css';
import './explore.css';

const route = getRouteApi('/explore');

/** From any thing to its neighbours, step by step; the address holds the steps, and with them the view. */
export function ExplorePage() {
  const { t } = useTranslation();
  useTitle(t('explore.title'));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { newest } = useSourceMarks();
  const area = useArea(search.area);
  useTellShown(area, search.asOf ?? newest);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other parts of the address leave the steps alone
  const log = useMemo(() => logOf(search), [search.steps, search.at]);
  const unread = useMemo(() => unreadSteps(search.steps ?? ''), [search.steps]);
  const asOf = search.asOf ?? null;
  const { picture, busy, failure, retry } = useExploration(log, asOf);
  const panel = useRef<HTMLElement>(null);
  const view = search.view ?? 'picture';
  const [refused, setRefused] = useState<Log | null>(null);

  // From the address as it is now, which the page may not have drawn yet.
  const go = (step: (log: Log) => Log | null) =>
    navigate({
      search: (before) => {
        const to = step(logOf(before));
        return to ? { ...before, ...searchOfLog(to) } : before;
      },
    });
  /** Whether the step was taken. */
  const take = (command: Command): boolean => {
    const cut = picture.steps.some((step) => step.left > 0 && askedBy(step.command) === askedBy(command));
    const again = command.do === 'expand' && cut;
    const to = act(log, command, again);
    const room = fits(to);
    setRefused(room ? null : log);
    // What is asked for again may have failed.
    if (to === log) retry();
    else if (room) void go((now) => act(now, command, again));
    return room;
  };
  const { looking, onLooking } = useLooking(
    search,
    (to) => void navigate({ search: (before) => ({ ...before, ...to }), replace: true }),
  );
  const pick = (id: string) =>
    navigate({
      // What is picked in the list must be in sight when the picture is opened.
      search: (before) => ({ ...before, ...(view === 'list' && AT_ALL), of: id, list: undefined }),
      replace: true,
    });
  const openList = (of: string, list: string | undefined) =>
    navigate({ search: (before) => ({ ...before, of, list }), replace: true });
  const picked = search.of && picture.nodes.has(search.of) ? search.of : (picture.nodes.keys().next().value ?? null);
  const thing = picked === null ? undefined : picture.nodes.get(picked);
  const marked = useMemo(() => linksMarked(picture, search.path), [picture, search.path]);
  const concluded = [...picture.links.values()].filter(({ standing }) => standing === 'INFERRED').length;
  const coneRest = restOfCones(picture);
  const notDrawn = notDrawnOf(picture.steps);
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={busy}>
      <section className="scopebar" aria-label={t('scope.label')}>
        <AsOfPicker
          asOf={search.asOf}
          shown={newest}
          choose={(day) => navigate({ search: (before) => ({ ...before, asOf: day }) })}
        />
        <div className="scopebar-rest">
          <div className="page-actions">
            <UndoButtons log={log} go={go} />
            {thing && (
              <Segmented
                value={view}
                options={EXPLORE_VIEWS.map((value) => ({ value, label: t(`explore.${value}`) }))}
                onChange={(to) =>
                  navigate({
                    search: (before) => ({ ...before, view: to === 'picture' ? undefined : to }),
                    replace: true,
                  })
                }
              />
            )}
          </div>
        </div>
      </section>
      {failure !== null && <FailureView error={failure} retry={retry} />}
      {unread > 0 && (
        <p role="status" className="explore-said">
          {t('explore.unread', { count: unread })}
        </p>
      )}
      {!busy && !thing && (
        <ExploreStart
          begin={(id) => {
            // What was chosen from is gone.
            document.getElementById('content')?.focus();
            void navigate({ search: () => exploreFrom(id, search) });
          }}
        />
      )}
      {busy && !thing && <ListSkeleton />}
      {thing && (
        <>
          <header className="page-head">
            <h1>
              <Trans
                i18nKey={concluded > 0 ? 'explore.headline' : 'explore.headlineSure'}
                values={{ concluded, things: picture.nodes.size, links: picture.links.size }}
                components={emphasis}
              />
            </h1>
            {busy && <span className="quiet">{t('state.loading')}</span>}
            {!busy && notDrawn > 0 && <span className="quiet">{t('explore.notDrawn', { count: notDrawn })}</span>}
            {!busy && coneRest > 0 && (
              <span className="quiet">{t('explore.coneNotDrawn', { figure: countFigure(coneRest) })}</span>
            )}
          </header>
          {refused === log && (
            <p role="alert" className="explore-said">
              {t('explore.refused', { most: MOST_STEPS })}
            </p>
          )}
          <div className="page-panes">
            <div className="explore-main">
              {view === 'picture' ? (
                <ExplorePicture
                  picture={picture}
                  picked={picked}
                  marked={marked}
                  ready={!busy}
                  looking={looking}
                  onLooking={onLooking}
                  act={take}
                  pick={pick}
                  openList={(more) => openList(more.origin, listOf(more))}
                  enter={() => panel.current?.focus()}
                />
              ) : (
                <ExploreTable
                  picture={picture}
                  picked={picked}
                  marked={marked}
                  asOf={asOf}
                  pick={pick}
                  openList={(more) => openList(more.origin, listOf(more))}
                />
              )}
            </div>
            <aside ref={panel} className="page-aside" tabIndex={-1} aria-label={t('explore.neighbours')}>
              <ThingPanel
                thing={thing}
                picture={picture}
                asOf={asOf}
                scope={search}
                list={search.list}
                openList={(list) => openList(thing.id, list)}
                act={take}
                pick={pick}
                marked={search.path}
                mark={(path) => navigate({ search: (before) => ({ ...before, path }), replace: true })}
              />
            </aside>
          </div>
        </>
      )}
    </main>
  );
}
