import { Segmented, Select } from 'antd';
import { Trans, useTranslation } from 'react-i18next';
import { useMoney } from '../i18n/figures.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { FlagPicker } from './FlagPicker.tsx';
import { GatesButton } from './GatesButton.tsx';
import { RegionChips } from './RegionChips.tsx';
import type { RegionShapes } from './region-shapes.ts';
import type { TargetSearch } from './target-search.ts';
import type { TargetList } from './useTargets.ts';

type Props = {
  list: TargetList;
  shown: number;
  shapes: RegionShapes;
  search: TargetSearch;
  change(next: Partial<TargetSearch>): void;
};

/** Lower ends of turnover to choose from, in 10,000 yuan. */
const TURNOVERS = [10_000, 50_000, 100_000, 500_000, 1_000_000] as const;
export const NO_FILTERS = {
  regions: undefined,
  listed: undefined,
  flags: undefined,
  turnover: undefined,
  gates: undefined,
  passing: undefined,
} as const;
export const isFiltered = (search: TargetSearch) =>
  (['regions', 'listed', 'flags', 'turnover', 'passing'] as const).some((name) => search[name] !== undefined);

/** What is listed, by rules in sight; what the rules leave out is counted. */
export function TargetFilters({ list, shown, shapes, search, change }: Props) {
  const { t } = useTranslation();
  const money = useMoney();
  const own = search.turnover ? [Number(search.turnover)] : [];
  const turnovers = [...new Set([...TURNOVERS, ...own.filter((wan) => Number.isFinite(wan))])].sort((a, b) => a - b);
  return (
    <section className="targetfilters" aria-label={t('target.filters')}>
      <RegionChips
        counts={list.regionCounts}
        chosen={search.regions ?? []}
        shapes={shapes}
        choose={(regions) => change({ regions })}
      />
      <Segmented<'any' | 'yes' | 'no'>
        size="small"
        aria-label={t('target.listedLabel')}
        value={search.listed ?? 'any'}
        onChange={(value) => change({ listed: value === 'any' ? undefined : value })}
        options={(['any', 'yes', 'no'] as const).map((value) => ({
          value,
          label: t(`target.listed.${value}`, { count: list.listedCount }),
        }))}
      />
      <FlagPicker counts={list.flagCounts} chosen={search.flags ?? []} choose={(flags) => change({ flags })} />
      <Select
        size="small"
        aria-label={t('target.turnover')}
        value={search.turnover ?? ''}
        onChange={(turnover) => change({ turnover: turnover || undefined })}
        options={[
          { value: '', label: t('target.turnoverAny') },
          ...turnovers.map((wan) => ({
            value: String(wan),
            label: t('target.turnoverFrom', { money: money(wan, null) }),
          })),
        ]}
        popupMatchSelectWidth={false}
      />
      <GatesButton search={search} change={change} />
      {isFiltered(search) && (
        <button type="button" className="linkbutton" onClick={() => change(NO_FILTERS)}>
          {t('target.clear')}
        </button>
      )}
      <p className="targetfilters-shown" role="status">
        <Trans i18nKey="target.shown" values={{ shown, total: list.totalCount }} components={emphasis} />
        {list.totalCount < list.candidateCount && <small> · {t('target.outOf', { count: list.candidateCount })}</small>}
        {list.hiddenUnknown > 0 && <small> · {t('target.hidden', { count: list.hiddenUnknown })}</small>}
      </p>
    </section>
  );
}
