import { useTranslation } from 'react-i18next';
import type { StateOfSegmentFragment } from '../gen/graphql.ts';

type Concentration = StateOfSegmentFragment['concentration'];

/** HHI before and after, and what it rests on. */
export function Concentrations({ before, after }: { before: Concentration; after: Concentration }) {
  const { t } = useTranslation();
  if (!before && !after) return null;
  const figure = (of: Concentration) =>
    of ? `${of.atMost ? '≤' : ''}${Math.round(of.hhi)}` : t('landing.noneOperating');
  const equal = before?.equalShares || after?.equalShares;
  return (
    <span title={t('landing.concentrationNote')}>
      HHI {figure(before)} → {figure(after)}
      {equal && <> · {t('landing.equalShares')}</>}
    </span>
  );
}
