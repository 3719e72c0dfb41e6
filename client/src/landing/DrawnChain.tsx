import { ApartmentOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChainPicker } from '../chain/ChainPicker.tsx';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import type { ShownLanding } from './shown-landing.ts';

type Props = { chain: string; concerned: ShownLanding['chains'] | null; choose(chain: string): void };

/** Which chain is drawn: any of them before the first landing, then those that the scenario concerns. */
export function DrawnChain({ chain, concerned, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  if (!concerned) return <ChainPicker chain={`Chain:${chain}`} choose={(id) => choose(keyOf(id))} />;
  return (
    <Select
      aria-label={t('landing.drawn')}
      prefix={<ApartmentOutlined />}
      value={`Chain:${chain}`}
      options={concerned.map(({ chain: each }) => ({ value: each.id, label: name(each) }))}
      onChange={(id: string) => choose(keyOf(id))}
      popupMatchSelectWidth={220}
      style={{ minWidth: 150, maxWidth: 220 }}
    />
  );
}
