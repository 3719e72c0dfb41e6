import { useQuery } from '@apollo/client/react';
import { Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChainOptions } from '../chain/useChainOptions.ts';
import { ProjectFiltersDocument } from '../gen/Projects.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { FilterChip, RemoveChip } from './FilterChip.tsx';
import { COLUMNS, isFiltered, LACKS, LATES, NO_FILTERS, ORDERS, type ProjectsSearch } from './project-search.ts';

type Props = { search: ProjectsSearch; change(next: Partial<ProjectsSearch>): void };

const some = <T,>(values: T[]): T[] | undefined => (values.length > 0 ? values : undefined);

/** What is listed, by rules in sight. */
export function RegisterFilters({ search, change }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const chains = useChainOptions().grouped;
  const { data } = useQuery(ProjectFiltersDocument, { variables: { asOf: search.asOf ?? null } });
  const wide = {
    size: 'small' as const,
    popupMatchSelectWidth: false as const,
    maxTagCount: 'responsive' as const,
    maxTagPlaceholder: (omitted: unknown[]) => `+${omitted.length}`,
    allowClear: true,
  };
  return (
    <search className="registerfilters" aria-label={t('project.filters')}>
      <Input.Search
        key={search.text ?? ''}
        size="small"
        allowClear
        className="registerfilters-text"
        placeholder={t('project.search')}
        aria-label={t('project.search')}
        defaultValue={search.text}
        onSearch={(text) => change({ text: text.trim() || undefined })}
      />
      <Select
        {...wide}
        mode="multiple"
        className="registerfilters-chains"
        aria-label={t('project.chains')}
        placeholder={t('project.chainsAny')}
        optionFilterProp="label"
        value={search.chains ?? []}
        onChange={(chains: string[]) => change({ chains: some(chains) })}
        options={chains}
      />
      <Select
        {...wide}
        mode="multiple"
        className="registerfilters-stores"
        aria-label={t('project.stores')}
        placeholder={t('project.storesAny')}
        value={search.stores ?? []}
        onChange={(stores) => change({ stores: some(stores), scheme: undefined })}
        options={COLUMNS.map((value) => ({ value, label: t(`project.column.${value}`) }))}
      />
      <Select
        {...wide}
        mode="multiple"
        className="registerfilters-late"
        aria-label={t('project.late')}
        placeholder={t(search.view === 'late' ? 'project.lateAll' : 'project.lateAny')}
        value={search.late ?? []}
        onChange={(late) => change({ late: some(late) })}
        options={LATES.map((value) => ({ value, label: t(`project.lates.${value}`) }))}
      />
      <Select
        {...wide}
        mode="multiple"
        className="registerfilters-lacks"
        aria-label={t('project.lack')}
        placeholder={t('project.lackAny')}
        value={search.lacks ?? []}
        onChange={(lacks) => change({ lacks: some(lacks) })}
        options={LACKS.map((value) => ({ value, label: t(`project.lacks.${value}`) }))}
      />
      <Select
        {...wide}
        showSearch
        optionFilterProp="label"
        className="registerfilters-list"
        aria-label={t('project.list')}
        placeholder={t('project.listAny')}
        value={search.list ?? null}
        onChange={(list) => change({ list: list ?? undefined })}
        options={(data?.projectLists ?? []).map((list) => ({ value: keyOf(list.id), label: name(list) }))}
      />
      {search.bands && (
        <RemoveChip
          name={search.bands.map((band) => t(`project.band.${band}`)).join(t('listComma'))}
          words="project.ofBand"
          remove={() => change({ bands: undefined })}
        />
      )}
      {search.backer && (
        <FilterChip
          id={`Enterprise:${search.backer}`}
          words="project.ofBacker"
          remove={() => change({ backer: undefined })}
        />
      )}
      {search.segment && (
        <FilterChip
          id={`Segment:${search.segment}`}
          words="project.ofSegment"
          remove={() => change({ segment: undefined })}
        />
      )}
      <Checkbox
        checked={search.placed === 'yes'}
        onChange={({ target }) => change({ placed: target.checked ? 'yes' : undefined })}
      >
        {t('project.placed')}
      </Checkbox>
      {isFiltered(search) && (
        <button type="button" className="textbutton" onClick={() => change(NO_FILTERS)}>
          {t('project.clear')}
        </button>
      )}
      <Select
        size="small"
        className="registerfilters-order"
        aria-label={t('project.order')}
        value={search.order ?? 'STAGE'}
        onChange={(order) => change({ order: order === 'STAGE' ? undefined : order })}
        options={ORDERS.map((value) => ({ value, label: t(`project.orders.${value}`) }))}
        popupMatchSelectWidth={false}
      />
    </search>
  );
}
