import { useTranslation } from 'react-i18next';
import type { InvestmentPartsFragment } from '../gen/graphql.ts';
import { useMoney } from '../i18n/figures.ts';

/** A sum of investments with what it leaves out: those that state none are never taken for zero. */
export function InvestmentWords({ sum }: { sum: InvestmentPartsFragment }) {
  const { t } = useTranslation();
  const money = useMoney();
  if (sum.stated === 0)
    return <span className="quiet">{sum.unstated > 0 ? t('project.columnAllUnknown') : t('table.noRecord')}</span>;
  return (
    <span className="investmentwords">
      {money(sum.wan, sum.bound)}
      {sum.unstated > 0 && <small> · {t('project.columnUnknown', { count: sum.unstated })}</small>}
    </span>
  );
}
