import { useTranslation } from 'react-i18next';
import type { StandingPartsFragment } from '../gen/graphql.ts';

type Planned = Pick<StandingPartsFragment, 'plannedBy' | 'plannedStage' | 'reachedOn' | 'slipDays'>;

/** The plan in words, how it went, and whether that is bad; null where nothing is planned. */
export function useSlipWords() {
  const { t } = useTranslation();
  const stages = t('stage', { returnObjects: true });
  return ({ plannedBy, plannedStage, reachedOn, slipDays }: Planned) => {
    if (plannedBy === null) return null;
    const plan = t('project.planned', { date: plannedBy, stage: stages[plannedStage ?? -1] ?? '' });
    const late = slipDays !== null && slipDays > 0;
    const outcome = () => {
      if (slipDays === null) return t('project.noReport');
      if (reachedOn === null) return late ? t('project.slipped', { days: slipDays }) : t('project.notPassed');
      if (slipDays === 0) return t('project.onTime');
      return late ? t('project.slippedReached', { days: slipDays }) : t('project.early', { days: -slipDays });
    };
    return { plan, outcome: outcome(), late };
  };
}
