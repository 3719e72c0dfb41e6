import { useTranslation } from 'react-i18next';
import type { StateOfSegmentFragment } from '../gen/graphql.ts';

type Concentration = StateOfSegmentFragment['concentration'];

/** HHI before and after where it moved, and what it rests on. */
export function Concentrations({ before, after }: { before: Concentration; after: Concentration }) {
  const { t } = useTranslation();
  const figure = (of: Concentration) =>
    of ? `${of.atMost ? '≤' : ''}${Math.round(of.hhi)}` : t('landing.noneOperating');
  if (figure(before) === figure(after)) return null;
  const equal = before?.equalShares || after?.equalShares;
  return (
    <span title={t('landing.concentrationNote')}>
      HHI {figure(before)} → {figure(after)}
      {equal && <> · {t('landing.equalShares')}</>}
    </span>
  );
}
