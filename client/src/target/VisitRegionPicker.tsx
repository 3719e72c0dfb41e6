import { TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { macroBranches, provinceTree, type Region } from './visit-regions.ts';

type Props = {
  regions: readonly Region[];
  homes: ReadonlySet<string>;
  chosen: readonly string[];
  choose(ids: string[]): void;
};

/** Macro-regions, provinces and cities, any number of them. */
export function VisitRegionPicker({ regions, homes, chosen, choose }: Props) {
  const { t, i18n } = useTranslation();
  const name = useName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` follows the language.
  const tree = useMemo(
    () => [
      {
        value: 'macro',
        title: t('visit.macro'),
        spoken: '',
        selectable: false,
        children: macroBranches(regions, name),
      },
      ...provinceTree(regions, homes, name),
    ],
    [regions, homes, i18n.language],
  );
  return (
    <TreeSelect
      multiple
      aria-label={t('visit.regions')}
      placeholder={t('visit.regionsPlaceholder')}
      value={[...chosen]}
      treeData={tree}
      treeDefaultExpandedKeys={['macro']}
      treeNodeFilterProp="spoken"
      showSearch
      allowClear
      maxTagCount="responsive"
      notFoundContent={t('scope.noMatch')}
      popupMatchSelectWidth={280}
      listHeight={420}
      onChange={choose}
      style={{ flex: '1 1 240px', maxWidth: 340 }}
    />
  );
}
