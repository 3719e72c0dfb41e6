import { useTranslation } from 'react-i18next';
import type { StandingPartsFragment } from '../gen/graphql.ts';
import { LateMarks } from './LateMarks.tsx';
import { StageWord } from './StageWord.tsx';

type Props = { standing: StandingPartsFragment };

/** How far: the stage, the word as printed, and the marks of being late. */
export function StageCell({ standing }: Props) {
  const { t } = useTranslation();
  const { stageFrom, stageTo, printed, stopped } = standing;
  return (
    <>
      {stageFrom === null ? (
        <span className="quiet">{t(stopped ? 'project.stopped' : 'project.noStage')}</span>
      ) : (
        <StageWord from={stageFrom} to={stageTo ?? stageFrom} />
      )}{' '}
      <LateMarks standing={standing} />
      {printed && <small>“{printed}”</small>}
    </>
  );
}
