import { useTranslation } from 'react-i18next';
import type { LeaderSupportFragment } from '../gen/graphql.ts';
import { percentFigure, useMoney } from '../i18n/figures.ts';
import { CountBar } from './CountBar.tsx';

type Props = {
  support: LeaderSupportFragment;
  essential: boolean;
  /** What it makes here is known; else there is nothing to reckon with, which is not "needs nothing". */
  known: boolean;
};

/** A support rate for one kind of inputs, never without the word for what it is reckoned by. */
export function SupportCell({ support, essential, known }: Props) {
  const { t } = useTranslation();
  const count = support.byCount.find((row) => row.essential === essential);
  if (!count)
    return <span className="quiet">{t(known ? 'leaderPage.nothingToBuy' : 'leaderPage.noSegmentsShort')}</span>;
  const label = t(essential ? 'leaderPage.essentialInputs' : 'leaderPage.allInputs');
  return (
    <>
      <CountBar count={count} label={label} />
      <small>{t('leaderPage.byCount')}</small>
      {!essential && support.byValue && <ByValue value={support.byValue} />}
    </>
  );
}

/** The rate by money, where a source gives the amounts. */
export function ByValue({ value }: { value: NonNullable<LeaderSupportFragment['byValue']> }) {
  const { t } = useTranslation();
  const money = useMoney();
  return (
    <span className="byvalue">
      <b>{percentFigure(value.rate)}%</b>{' '}
      <small>
        {[
          t('leaderPage.byValue'),
          t('leaderPage.valueSpoken', { local: money(value.localWan, null), total: money(value.totalWan, null) }),
          value.period,
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </span>
  );
}
