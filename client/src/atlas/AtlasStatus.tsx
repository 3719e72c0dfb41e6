import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { ZoomButtons } from '../ui/ZoomButtons.tsx';
import { GroupPath } from './GroupPath.tsx';
import type { Places } from './places.ts';
import { MOST_FLOWS } from './useMarks.ts';

type Props = {
  isWhole: boolean;
  /** The narrowest group in the middle; null between the parts of the map. */
  middle: number | null;
  places: Places;
  groupName(group: number): string;
  pickGroup(group: number): void;
  flows: boolean;
  showFlows(shown: boolean): void;
  zoom(factor: number): void;
  whole(): void;
};

/** The line under the map: where one is, and what the buttons of the map are. */
export function AtlasStatus({ isWhole, middle, places, groupName, pickGroup, flows, showFlows, zoom, whole }: Props) {
  const { t } = useTranslation();
  return (
    <div className="atlas-status">
      {isWhole && <span className="quiet">{t('atlas.wholeInSight')}</span>}
      {!isWhole && middle !== null && (
        <GroupPath group={middle} places={places} groupName={groupName} pick={pickGroup} />
      )}
      <span className="atlas-zoom">
        <Checkbox checked={flows} onChange={({ target }) => showFlows(target.checked)}>
          {t('atlas.flowsShown', { most: MOST_FLOWS.all })}
        </Checkbox>
        <ZoomButtons whole={t('atlas.whole')} zoom={zoom} showAll={whole} />
      </span>
    </div>
  );
}
