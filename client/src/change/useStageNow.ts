import { useTranslation } from 'react-i18next';
import type { Edited } from './EditedProject.tsx';

/** How far a project is, in words. */
export function useStageNow(): (standing: Edited['standing']) => string {
  const { t } = useTranslation();
  const stages = t('stage', { returnObjects: true });
  return ({ stageFrom, stageTo, printed, since, stopped }) => {
    if (stopped) return t('change.nowStopped', { date: since ?? t('gap.undated') });
    if (stageFrom === null) return t('change.nowNoStage');
    const stage = stageFrom === stageTo ? `${stageFrom} ${stages[stageFrom] ?? ''}` : `${stageFrom}–${stageTo}`;
    return t('change.nowStage', { stage, printed, date: since ?? t('gap.undated') });
  };
}
