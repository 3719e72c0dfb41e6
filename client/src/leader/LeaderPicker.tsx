import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';

type Firm = { id: string; name: string; nameEn: string | null };
type Props = { firms: readonly Firm[]; chosen: readonly string[]; choose(keys: readonly string[]): void };

/** Whose needs are on the sheet; nobody chosen means all. */
export function LeaderPicker({ firms, chosen, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <Select
      mode="multiple"
      aria-label={t('leaderPage.pickLeaders')}
      placeholder={t('leaderPage.pickAll')}
      value={[...chosen]}
      options={firms.map((firm) => ({ value: keyOf(firm.id), label: name(firm) }))}
      onChange={choose}
      optionFilterProp="label"
      maxTagCount="responsive"
      allowClear
      style={{ flex: 1, minWidth: 160, maxWidth: 420 }}
    />
  );
}
