import { ApartmentOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { useFrame } from '../ui/useFrame.ts';

export function ChainPicker({ chain, choose }: { chain: string; choose(chain: string): void }) {
  const { t } = useTranslation();
  const name = useName();
  const { data } = useFrame();
  const made = data?.madeChains ?? [];
  const isMade = made.some(({ id }) => id === chain);
  const known = isMade || data?.chains.some(({ id }) => id === chain);
  const option = (each: { id: string; name: string; nameEn: string }) => ({
    value: each.id,
    label: name(each),
    spoken: `${each.name} ${each.nameEn}`,
  });
  const city = (data?.chains ?? []).map(option);
  return (
    <Select
      aria-label={t('scope.chain')}
      prefix={
        <>
          <ApartmentOutlined />
          {t(isMade ? 'scope.madeChain' : 'scope.chain')}
        </>
      }
      value={known ? chain : null}
      options={[
        ...city,
        ...(made.length > 0 ? [{ label: t('scope.madeChain'), title: '', options: made.map(option) }] : []),
      ]}
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
