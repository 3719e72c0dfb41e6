import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { useLooking } from '../ui/useLooking.ts';
import { AtlasCanvas } from './AtlasCanvas.tsx';
import { AtlasLegend } from './AtlasLegend.tsx';
import { AtlasStatus } from './AtlasStatus.tsx';
import type { AtlasSearch } from './atlas-search.ts';
import type { Counts } from './counts.ts';
import type { Names } from './names.ts';
import type { Marks } from './overlay.ts';
import type { Places } from './places.ts';
import { useAtlasLook } from './useAtlasLook.ts';
import type { Change } from './useAtlasSearch.ts';
import type { AtlasHandle } from './useHandle.ts';
import { useWords } from './useWords.ts';

type Props = {
  canvas: RefObject<AtlasHandle | null>;
  places: Places;
  names: Names;
  arrived: number;
  counts: Counts;
  marks: Omit<Marks, 'hovered' | 'hoveredName'>;
  search: AtlasSearch;
  change: Change;
  groupName(group: number): string;
  pick(thing: number): void;
  pickGroup(group: number): void;
  enter(): void;
};

/** The map as a picture: the kinds above it, where one is below it. */
export function AtlasPicture(props: Props) {
  const { canvas, places, names, arrived, counts, marks, search, change, groupName, pick, pickGroup, enter } = props;
  const { t } = useTranslation();
  const name = useName();
  const look = useAtlasLook(search.kinds);
  const words = useWords(groupName, counts, names);
  const { looking, onLooking } = useLooking(search, (to) => change(to, true));
  const middle = looking ? places.groupAt(looking) : null;
  const nameOf = (thing: number) => {
    const named = names.of(thing);
    return named ? name(named) : null;
  };
  return (
    <>
      <AtlasLegend counts={counts} kinds={search.kinds} choose={(kinds) => change({ kinds }, true)} />
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
        onEnter={enter}
      />
      <AtlasStatus
        isWhole={looking === null}
        middle={middle}
        places={places}
        groupName={groupName}
        pickGroup={pickGroup}
        flows={search.flows === 'yes'}
        showFlows={(shown) => change({ flows: shown ? 'yes' : undefined }, true)}
        zoom={(factor) => canvas.current?.zoom(factor)}
        whole={() => canvas.current?.whole()}
      />
    </>
  );
}
