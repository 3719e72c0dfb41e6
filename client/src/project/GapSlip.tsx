import { useTranslation } from 'react-i18next';
import type { GapProjectFragment } from '../gen/graphql.ts';

/** Planned against actual, in few words: which stage by when, when it was reached, by how many days it slipped. */
export function GapSlip({ standing }: Pick<GapProjectFragment, 'standing'>) {
  const { t } = useTranslation();
  const stages = t('stage', { returnObjects: true });
  const { plannedStage, plannedBy, reachedOn, slipDays } = standing;
  if (plannedBy === null) return null;
  const days = Math.abs(slipDays ?? 0);
  const outcome =
    slipDays === null || days === 0
      ? null
      : slipDays < 0
        ? t('gap.slippedEarly', { days })
        : t(reachedOn ? 'gap.slippedReached' : 'gap.slipped', { days });
  return (
    <span className="gapslip">
      {[
        t('gap.plannedStage', { date: plannedBy, stage: stages[plannedStage ?? -1] ?? '' }),
        reachedOn && t('gap.reachedOn', { date: reachedOn }),
      ]
        .filter(Boolean)
        .join(' · ')}
      {outcome && <b data-late={(slipDays ?? 0) > 0 || undefined}>{outcome}</b>}
    </span>
  );
}
