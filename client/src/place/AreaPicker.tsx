import { EnvironmentOutlined } from '@ant-design/icons';
import { TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { useFrame } from '../ui/useFrame.ts';
import { areaTree } from './area-tree.ts';

/** City, counties, zones and parks as a tree that can be searched in both languages. */
export function AreaPicker({ area, choose }: { area: string | undefined; choose(area: string): void }) {
  const { t, i18n } = useTranslation();
  const name = useName();
  const { data } = useFrame();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` follows the language.
  const tree = useMemo(() => areaTree(data?.areas ?? [], name), [data, i18n.language]);
  const known = data?.areas.some(({ id }) => id === area);
  return (
    <TreeSelect
      aria-label={t('scope.area')}
      prefix={
        <>
          <EnvironmentOutlined />
          {t('scope.area')}
        </>
      }
      {...(known && area && { value: area })}
      treeData={tree}
      onChange={choose}
      showSearch
      treeDefaultExpandAll
      treeLine
      treeNodeFilterProp="spoken"
      notFoundContent={t('scope.noMatch')}
      popupMatchSelectWidth={300}
      listHeight={420}
      loading={!data}
      style={{ minWidth: 150, maxWidth: 230 }}
    />
  );
}
