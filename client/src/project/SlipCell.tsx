import { useTranslation } from 'react-i18next';
import type { StandingPartsFragment } from '../gen/graphql.ts';
import { useSlipWords } from './useSlipWords.ts';

/** Planned against actual in two short lines. */
export function SlipCell({ standing }: { standing: StandingPartsFragment }) {
  const { t } = useTranslation();
  const words = useSlipWords()(standing);
  if (!words) return <span className="quiet">{t('project.noPlan')}</span>;
  return (
    <>
      <span className="nowrap">{words.plan}</span>
      <small>
        {standing.reachedOn && `${t('project.reached', { date: standing.reachedOn })} · `}
        {words.late ? <b className="say-orange">{words.outcome}</b> : words.outcome}
      </small>
    </>
  );
}
