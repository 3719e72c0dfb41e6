import { EnvironmentOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { useFrame } from '../ui/useFrame.ts';
import { zonesIn } from './zones.ts';

type Props = { area: string | undefined; zone: string; choose(zone: string): void };

/** The zones of the area; a park is named with the zone that it is part of. */
export function ZonePicker({ area, zone, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { data: frame } = useFrame();
  const zones = zonesIn(frame?.areas ?? [], area);
  return (
    <Select
      aria-label={t('landing.editor.zone')}
      prefix={<EnvironmentOutlined />}
      value={zone === '' ? null : `Zone:${zone}`}
      placeholder={t('landing.editor.zone')}
      options={zones.map((each) => ({
        value: each.id,
        label: each.of ? `${name(each.of)} · ${name(each)}` : name(each),
      }))}
      onChange={(chosen: string) => choose(keyOf(chosen))}
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent={t('landing.editor.noZone')}
      popupMatchSelectWidth={300}
      style={{ width: 230 }}
    />
  );
}
