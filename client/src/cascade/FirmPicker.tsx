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
  const group = (label: string, members: LocalFirms['leaders']) =>
    members.length > 0
      ? [{ label, title: '', options: members.map((firm) => ({ value: firm.key, label: name(firm) })) }]
      : [];
  const known = [...(firms?.leaders ?? []), ...(firms?.suppliers ?? [])].some(({ key }) => key === enterprise);
  return (
    <Select
      aria-label={t('cascade.pick')}
      prefix={<BankOutlined />}
      placeholder={t('cascade.pick')}
      value={known ? enterprise : null}
      loading={!firms}
      options={[
        ...group(t('cascade.leaders'), firms?.leaders ?? []),
        ...group(t('cascade.suppliers'), firms?.suppliers ?? []),
      ]}
      onChange={(key) => key && choose(key)}
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent={t('scope.noMatch')}
      popupMatchSelectWidth={300}
      style={{ width: 250 }}
    />
  );
}
