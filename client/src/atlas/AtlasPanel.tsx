import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureView } from '../ui/FailureView.tsx';
import type { AtlasSearch } from './atlas-search.ts';
import type { Counts } from './counts.ts';
import { GroupCard } from './GroupCard.tsx';
import { HowToRead } from './HowToRead.tsx';
import type { Names } from './names.ts';
import type { Places } from './places.ts';
import { ThingCard } from './ThingCard.tsx';
import type { Fetched } from './useFetched.ts';
import type { useGoal } from './useGoal.ts';
import type { Near, useThing } from './useThing.ts';

type Props = {
  ref: Ref<HTMLElement>;
  found: ReturnType<typeof useThing>;
  near: Fetched<Near>;
  group: number | null;
  goal: ReturnType<typeof useGoal>;
  counts: Counts;
  places: Places;
  names: Names;
  search: AtlasSearch;
  groupName(group: number): string;
  pick(thing: number): void;
  pickGroup(group: number): void;
};

/** Beside the map: the picked thing or group, and how the map is read. */
export function AtlasPanel(props: Props) {
  const { ref, found, near, group, goal, counts, places, names, search, groupName, pick, pickGroup } = props;
  const { t } = useTranslation();
  const { thing, failure, retry } = found;
  return (
    <aside ref={ref} className="page-aside" tabIndex={-1} aria-label={t('atlas.panel')}>
      {failure !== null && <FailureView error={failure} retry={retry} />}
      {thing === undefined && failure === null && <p className="atlas-thing quiet">{t('state.loading')}</p>}
      {search.of !== undefined && thing === null && <p className="atlas-thing">{t('atlas.notHere')}</p>}
      {search.in !== undefined && group === null && <p className="atlas-thing">{t('atlas.noGroup')}</p>}
      {thing && (
        <ThingCard
          thing={thing}
          near={near}
          places={places}
          groupName={groupName}
          scope={search}
          show={() => goal.showThing(thing.id)}
          pickGroup={pickGroup}
        />
      )}
      {thing === null && group !== null && (
        <GroupCard
          key={group}
          group={group}
          counts={counts}
          places={places}
          names={names}
          groupName={groupName}
          show={() => goal.showGroup(group)}
          pickGroup={pickGroup}
          pick={pick}
        />
      )}
      <HowToRead />
    </aside>
  );
}
