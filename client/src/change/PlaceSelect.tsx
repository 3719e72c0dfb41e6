import { TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { areaTree } from '../place/area-tree.ts';
import { useFrame } from '../ui/useFrame.ts';

type Props = {
  shared: { id: string; autoFocus: boolean; status?: 'error'; placeholder?: string };
  value: string;
  change(value: string): void;
};

/** A place of the data: city, county, zone or park. */
export function PlaceSelect({ shared, value, change }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { data } = useFrame();
  return (
    <TreeSelect
      {...shared}
      {...(value && { value })}
      treeData={areaTree(data?.areas ?? [], name)}
      onChange={(next?: string) => change(next ?? '')}
      allowClear
      showSearch
      treeDefaultExpandAll
      treeLine
      treeNodeFilterProp="spoken"
      notFoundContent={t('scope.noMatch')}
      popupMatchSelectWidth={300}
      listHeight={320}
      loading={!data}
    />
  );
}
