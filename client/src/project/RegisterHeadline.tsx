import { Trans, useTranslation } from 'react-i18next';
import type { InvestmentPartsFragment, ProjectLack } from '../gen/graphql.ts';
import { useMoney } from '../i18n/figures.ts';
import { emphasis } from '../ui/emphasis.tsx';
import type { ProjectsSearch } from './project-search.ts';
import { UnknownLink } from './UnknownLink.tsx';

type Props = {
  area: string;
  count: number;
  vague: number;
  investment: InvestmentPartsFragment;
  late?: boolean;
  /** The list that is counted here. */
  list: ProjectsSearch;
};

/** How many, how many of them where nobody knows, what is not known of their money, and what is. */
export function RegisterHeadline({ area, count, vague, investment, late = false, list }: Props) {
  const { t } = useTranslation();
  const money = useMoney();
  if (count === 0) return <h1>{t('project.headline.none', { area })}</h1>;
  const { wan, bound, stated, unstated, inWhole } = investment;
  const values = { area, inside: count - vague, vague, stated, unstated, inWhole, money: money(wan, bound) };
  const lacking = (lack: ProjectLack): ProjectsSearch => ({
    ...list,
    lacks: [...new Set([...(list.lacks ?? []), lack])],
  });
  const parts = [
    late ? ('late' as const) : ('lead' as const),
    vague > 0 && ('vague' as const),
    unstated > 0 && ('unstated' as const),
    stated > 0 && ('money' as const),
    inWhole > 0 && ('inWhole' as const),
    'end' as const,
  ].filter((part) => part !== false);
  return (
    <h1>
      {parts.map((part) => (
        <Trans
          key={part}
          i18nKey={`project.headline.${part}`}
          values={values}
          components={{
            ...emphasis,
            ...(part === 'vague' && { u: <UnknownLink list={lacking('PLACE')} /> }),
            ...(part === 'unstated' && { u: <UnknownLink list={lacking('INVESTMENT')} /> }),
          }}
        />
      ))}
    </h1>
  );
}
