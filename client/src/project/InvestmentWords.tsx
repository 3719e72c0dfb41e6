import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InvestmentPartsFragment } from '../gen/graphql.ts';
import { useMoney } from '../i18n/figures.ts';
import type { ProjectsSearch } from './project-search.ts';

/** `unstated`: where those that state none are listed. */
type Props = { sum: InvestmentPartsFragment; unstated?: ProjectsSearch };

/** A sum of investments with what it leaves out: those that state none are never taken for zero. */
export function InvestmentWords({ sum, unstated }: Props) {
  const { t } = useTranslation();
  const money = useMoney();
  if (sum.stated === 0)
    return <span className="quiet">{sum.unstated > 0 ? t('project.columnAllUnknown') : t('table.noRecord')}</span>;
  const unknown = t('project.columnUnknown', { count: sum.unstated });
  return (
    <span className="investmentwords">
      {money(sum.wan, sum.bound)}
      {sum.unstated > 0 && (
        <small>
          {' · '}
          {unstated ? (
            <Link className="plainlink" to="/projects" search={unstated}>
              {unknown}
            </Link>
          ) : (
            unknown
          )}
        </small>
      )}
    </span>
  );
}
