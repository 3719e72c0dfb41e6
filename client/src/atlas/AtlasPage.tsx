import { Segmented } from 'antd';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AsOfPicker } from '../evidence/AsOfPicker.tsx';
import { useSourceMarks } from '../evidence/useSourceMarks.ts';
import { useName } from '../i18n/name.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { AtlasFind } from './AtlasFind.tsx';
import { AtlasHeadline } from './AtlasHeadline.tsx';
import { AtlasPanel } from './AtlasPanel.tsx';
import { AtlasPicture } from './AtlasPicture.tsx';
import { AtlasTable } from './AtlasTable.tsx';
import { ATLAS_VIEWS } from './atlas-search.ts';
import { countsOf } from './counts.ts';
import { useAtlas } from './useAtlas.ts';
import { useAtlasSearch } from './useAtlasSearch.ts';
import { useGoal } from './useGoal.ts';
import { useGroupNames } from './useGroupNames.ts';
import type { AtlasHandle } from './useHandle.ts';
import { useMarks } from './useMarks.ts';
import { usePick } from './usePick.ts';
import { useNear, useThing } from './useThing.ts';
import '../i18n/view/atlas.ts';
import '../i18n/view/explore.ts';
import '../place/ScopeBar.css';
import '../gap/inspector.css';
import '../ui/page.css';
import './atlas.css';

/** The whole graph as one map: everything has a place, what is alike stands together. */
export function AtlasPage() {
  const { t } = useTranslation();
  useTitle(t('atlas.title'));
  const { search, change } = useAtlasSearch();
  const { newest } = useSourceMarks();
  useTellShown(useArea(search.area), search.asOf ?? newest);
  const name = useName();
  const { places, names, arrived, failure, again, busy, renewing } = useAtlas(search.asOf ?? null);
  const atlas = places?.atlas;
  const groupName = useGroupNames(atlas);
  const counts = useMemo(() => (atlas ? countsOf(atlas) : null), [atlas]);
  const canvas = useRef<AtlasHandle>(null);
  const panel = useRef<HTMLElement>(null);
  const view = search.view ?? 'picture';

  const found = useThing(atlas, names, search.of, again);
  const { thing } = found;
  const near = useNear(atlas, thing?.thing, again);
  const group = useMemo(() => {
    const at = search.in === undefined ? -1 : (atlas?.ids.indexOf(search.in) ?? -1);
    return at < 0 ? null : at;
  }, [atlas, search.in]);
  const { pick, pickGroup } = usePick(atlas, names, change);
  const goal = useGoal(canvas, thing, change);
  const marks = useMarks(
    places,
    { thing: thing?.thing ?? null, name: thing ? name(thing) : null, group, near: near.answer },
    search.flows === 'yes',
  );

  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={busy || renewing}>
      <section className="scopebar" aria-label={t('scope.label')}>
        <AsOfPicker asOf={search.asOf} shown={newest} choose={(day) => change({ asOf: day })} />
        <div className="scopebar-rest">
          <div className="page-actions">
            {atlas && <AtlasFind atlas={atlas} choose={goal.choose} outdated={again} />}
            <Segmented
              value={view}
              options={ATLAS_VIEWS.map((value) => ({ value, label: t(`atlas.${value}`) }))}
              onChange={(to) => change({ view: to === 'picture' ? undefined : to }, true)}
            />
          </div>
        </div>
      </section>
      {failure !== null && <FailureView error={failure} retry={again} />}
      {!places && failure === null && <ListSkeleton />}
      {places && atlas && names && counts && (
        <>
          <AtlasHeadline atlas={atlas} counts={counts} renewing={renewing} />
          <div className="page-panes">
            <div className="atlas-main">
              {view === 'picture' ? (
                <AtlasPicture
                  canvas={canvas}
                  places={places}
                  names={names}
                  arrived={arrived}
                  counts={counts}
                  marks={marks}
                  search={search}
                  change={change}
                  groupName={groupName}
                  pick={pick}
                  pickGroup={pickGroup}
                  enter={() => panel.current?.focus()}
                />
              ) : (
                <AtlasTable counts={counts} places={places} group={group} groupName={groupName} pickGroup={pickGroup} />
              )}
            </div>
            <AtlasPanel
              ref={panel}
              found={found}
              near={near}
              group={group}
              goal={goal}
              counts={counts}
              places={places}
              names={names}
              search={search}
              groupName={groupName}
              pick={pick}
              pickGroup={pickGroup}
            />
          </div>
        </>
      )}
    </main>
  );
}
