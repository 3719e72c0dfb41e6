import { BankOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import type { LocalFirms } from './useLocalFirms.ts';

type Props = { firms: LocalFirms | null; enterprise: string | undefined; choose(enterprise: string): void };

/** Leaders first, then whoever else makes something here. */
export function FirmPicker({ firms, enterprise, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const groups = (['leaders', 'suppliers'] as const).map((group) => ({ group, members: firms?.[group].firms ?? [] }));
  const known = groups.some(({ members }) => members.some(({ key }) => key === enterprise));
  return (
    <Select
      aria-label={t('cascade.pick')}
      prefix={<BankOutlined />}
      placeholder={t('cascade.pick')}
      value={known ? enterprise : null}
      loading={!firms}
      options={groups
        .filter(({ members }) => members.length > 0)
        .map(({ group, members }) => ({
          label: t(`cascade.${group}`),
          title: '',
          options: members.map((firm) => ({ value: firm.key, label: name(firm) })),
        }))}
      onChange={(key) => key && choose(key)}
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent={t('scope.noMatch')}
      popupMatchSelectWidth={300}
      style={{ width: 250 }}
    />
  );
}
