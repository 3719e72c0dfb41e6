import { ApartmentOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { useFrame } from '../ui/useFrame.ts';

export function ChainPicker({ chain, choose }: { chain: string; choose(chain: string): void }) {
  const { t } = useTranslation();
  const name = useName();
  const { data } = useFrame();
  const known = data?.chains.some(({ id }) => id === chain);
  return (
    <Select
      aria-label={t('scope.chain')}
      prefix={
        <>
          <ApartmentOutlined />
          {t('scope.chain')}
        </>
      }
      value={known ? chain : null}
      options={(data?.chains ?? []).map((option) => ({
        value: option.id,
        label: name(option),
        spoken: `${option.name} ${option.nameEn}`,
      }))}
      onChange={choose}
      showSearch
      optionFilterProp="spoken"
      notFoundContent={t('scope.noMatch')}
      popupMatchSelectWidth={220}
      listHeight={400}
      loading={!data}
      style={{ minWidth: 160, maxWidth: 260 }}
    />
  );
}
