import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { AsOfPicker } from '../evidence/AsOfPicker.tsx';
import { useSourceMarks } from '../evidence/useSourceMarks.ts';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { usePreference } from '../ui/preference.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { AtlasCanvas, type AtlasHandle, type Looking } from './AtlasCanvas.tsx';
import { AtlasFind } from './AtlasFind.tsx';
import { AtlasLegend } from './AtlasLegend.tsx';
import { AtlasStatus } from './AtlasStatus.tsx';
import { AtlasTable } from './AtlasTable.tsx';
import { ATLAS_VIEWS, type AtlasSearch } from './atlas-search.ts';
import { countsOf } from './counts.ts';
import { GroupCard } from './GroupCard.tsx';
import { HowToRead } from './HowToRead.tsx';
import { lookOf } from './look.ts';
import { ATLAS_KINDS, type AtlasKind } from './read-atlas.ts';
import { ThingCard } from './ThingCard.tsx';
import { useAtlas } from './useAtlas.ts';
import { useFigure } from './useFigure.ts';
import { useGroupNames } from './useGroupNames.ts';
import { useMarks } from './useMarks.ts';
import { useNear, useThing } from './useThing.ts';
import { useWords } from './useWords.ts';
import '../i18n/view/atlas.ts';
import '../place/ScopeBar.css';
import '../gap/inspector.css';
import '../ui/page.css';
import './atlas.css';

const route = getRouteApi('/atlas');
/** The whole graph as one map: everything has a place, what is alike stands together. */
export function AtlasPage() {
  const { t } = useTranslation();
  useTitle(t('atlas.title'));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { newest } = useSourceMarks();
  useTellShown(useArea(search.area), search.asOf ?? newest);
  const theme = usePreference((preference) => preference.theme);
  const name = useName();
  const figure = useFigure();
  const asOf = search.asOf ?? null;
  const { places, names, arrived, failure, again } = useAtlas(asOf);
  const atlas = places?.atlas;
  const groupName = useGroupNames(atlas);
  const counts = useMemo(() => (atlas ? countsOf(atlas) : null), [atlas]);
  const canvas = useRef<AtlasHandle>(null);
  const panel = useRef<HTMLElement>(null);
  const view = search.view ?? 'picture';

  const thing = useThing(atlas, names, search.of, again);
  const near = useNear(atlas, thing?.thing, again);
  const group = useMemo(() => {
    const at = search.in === undefined ? -1 : (atlas?.ids.indexOf(search.in) ?? -1);
    return at < 0 ? null : at;
  }, [atlas, search.in]);

  const change = (to: Partial<AtlasSearch>, replace = false) =>
    navigate({ search: (before) => ({ ...before, ...to }), replace });
  const pick = (number: number) => {
    const named = names?.of(number);
    if (named) void change({ of: named.id, in: undefined });
    else waiting.current = number;
  };
  const pickGroup = (number: number) => void change({ in: atlas?.ids[number], of: undefined });
  // A thing can be clicked before its name has come.
  const waiting = useRef<number | null>(null);
  useEffect(() => {
    const number = waiting.current;
    if (number === null || !names?.of(number)) return;
    waiting.current = null;
    pick(number);
  });

  const kinds = search.kinds;
  const look = useMemo(
    () =>
      lookOf(
        theme,
        getComputedStyle(document.body).fontFamily,
        kinds ? new Set(kinds.map((kind) => ATLAS_KINDS.indexOf(kind))) : null,
      ),
    [theme, kinds],
  );
  const words = useWords(groupName, counts, names);
  const nameOf = (number: number) => {
    const named = names?.of(number);
    return named ? name(named) : null;
  };
  const marks = useMarks(
    places,
    { thing: thing?.thing ?? null, name: thing ? name(thing) : null, group, near },
    search.flows === 'yes',
  );

  const looking = useMemo<Looking | null>(
    () =>
      search.x !== undefined && search.y !== undefined && search.z !== undefined
        ? { x: search.x, y: search.y, z: search.z }
        : null,
    [search.x, search.y, search.z],
  );
  const onLooking = useCallback(
    ({ x, y, z }: Looking) =>
      void navigate({
        search: (before) => ({
          ...before,
          ...(z < 1.01
            ? { x: undefined, y: undefined, z: undefined }
            : { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100, z: Math.round(z * 1000) / 1000 }),
        }),
        replace: true,
      }),
    [navigate],
  );
  const middle = places && looking ? places.groupAt(looking) : null;
  // Where to go as soon as the map is there, and it is known where that is.
  const goal = useRef<{ of: string } | { in: number } | null>(null);
  const choose = (id: string) => {
    goal.current = { of: id };
    void change({ of: id, in: undefined, view: undefined });
  };
  const showThing = (id: string) => {
    goal.current = { of: id };
    void change({ view: undefined }, true);
    reach();
  };
  const showGroup = (number: number) => {
    goal.current = { in: number };
    void change({ view: undefined }, true);
    reach();
  };
  const reach = () => {
    const to = goal.current;
    if (!to || !canvas.current) return;
    if ('in' in to) canvas.current.showGroup(to.in);
    else if (thing?.id === to.of) canvas.current.showThing(thing.thing);
    else return;
    goal.current = null;
  };
  useEffect(reach);

  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!places}>
      <section className="scopebar" aria-label={t('scope.label')}>
        <AsOfPicker asOf={search.asOf} shown={newest} choose={(day) => void change({ asOf: day })} />
        <div className="scopebar-rest">
          <div className="page-actions">
            {atlas && <AtlasFind atlas={atlas} choose={choose} />}
            <Segmented
              value={view}
              options={ATLAS_VIEWS.map((value) => ({ value, label: t(`atlas.${value}`) }))}
              onChange={(to) => void change({ view: to === 'picture' ? undefined : to }, true)}
            />
          </div>
        </div>
      </section>
      {failure !== null && <FailureView error={failure} retry={again} />}
      {!places && failure === null && <ListSkeleton />}
      {places && atlas && names && counts && (
        <>
          <header className="page-head">
            <h1>
              <Trans
                i18nKey={counts.alone > 0 ? 'atlas.headline' : 'atlas.headlineAll'}
                values={{
                  alone: figure(counts.alone),
                  things: figure(atlas.things),
                  links: figure(atlas.links),
                  groups: figure(atlas.ids.length),
                }}
                components={emphasis}
              />
            </h1>
            {counts.later > 0 && <span className="quiet">{t('atlas.later', { figure: figure(counts.later) })}</span>}
          </header>
          <div className="page-panes">
            <div className="atlas-main">
              {view === 'picture' ? (
                <>
                  <AtlasLegend
                    counts={counts}
                    kinds={kinds}
                    choose={(to: AtlasKind[] | undefined) => void change({ kinds: to }, true)}
                  />
                  <AtlasCanvas
                    ref={canvas}
                    places={places}
                    look={look}
                    words={words}
                    arrived={arrived}
                    looking={looking}
                    marks={marks}
                    nameOf={nameOf}
                    region={t('atlas.region')}
                    middle={middle === null ? '' : places.path(middle).map(groupName).join(' › ')}
                    onLooking={onLooking}
                    onPick={pick}
                    onPickGroup={pickGroup}
                    onEnter={() => panel.current?.focus()}
                  />
                  <AtlasStatus
                    middle={middle}
                    places={places}
                    groupName={groupName}
                    pickGroup={pickGroup}
                    flows={search.flows === 'yes'}
                    showFlows={(shown) => void change({ flows: shown ? 'yes' : undefined }, true)}
                    zoom={(factor) => canvas.current?.zoom(factor)}
                    whole={() => canvas.current?.whole()}
                  />
                </>
              ) : (
                <AtlasTable counts={counts} places={places} group={group} groupName={groupName} pickGroup={pickGroup} />
              )}
            </div>
            <aside ref={panel} className="page-aside" tabIndex={-1} aria-label={t('atlas.panel')}>
              {thing && (
                <ThingCard
                  thing={thing}
                  near={near}
                  places={places}
                  groupName={groupName}
                  asOf={asOf}
                  scope={search}
                  show={() => showThing(thing.id)}
                  pickGroup={pickGroup}
                />
              )}
              {search.of !== undefined && thing === null && <p className="atlas-thing">{t('atlas.notHere')}</p>}
              {!thing && group !== null && (
                <GroupCard
                  key={group}
                  group={group}
                  counts={counts}
                  places={places}
                  names={names}
                  groupName={groupName}
                  show={() => showGroup(group)}
                  pickGroup={pickGroup}
                  pick={pick}
                />
              )}
              <HowToRead />
            </aside>
          </div>
        </>
      )}
    </main>
  );
}
