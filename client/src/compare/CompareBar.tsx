import { ApartmentOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DayPicker } from '../evidence/DayPicker.tsx';
import { Timeline } from '../evidence/Timeline.tsx';
import { isDay, spanOf } from '../evidence/timeline.ts';
import { useSourceMarks } from '../evidence/useSourceMarks.ts';
import { useName } from '../i18n/name.ts';
import { AreaPicker } from '../place/AreaPicker.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { type Dates, inOrder } from './compared-dates.ts';
import '../place/ScopeBar.css';

type Choice = Partial<Dates> & { area?: string; chain?: string | null };
type Props = {
  area: string | undefined;
  chain: string | undefined;
  dates: Dates | null;
  choose(choice: Choice): void;
  children: ReactNode;
};

const ALL = 'all';

/** What is compared: chain, area and two dates, which always stand in order. */
export function CompareBar({ area, chain, dates, choose, children }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { data } = useFrame();
  const { marks } = useSourceMarks();
  const span = spanOf(marks, [dates?.from, dates?.to]);
  const take = (change: Partial<Dates>) => dates && choose(inOrder({ ...dates, ...change }));
  const ends = dates
    ? (['from', 'to'] as const).map((end) => ({
        key: end,
        label: t(`compare.${end}`),
        day: dates[end],
        choose: (day: string) => take({ [end]: day }),
      }))
    : [];
  return (
    <section className="scopebar" aria-label={t('scope.label')}>
      <Select
        aria-label={t('compare.chain')}
        prefix={<ApartmentOutlined />}
        value={chain ? `Chain:${chain}` : ALL}
        options={[
          { value: ALL, label: t('compare.allChains'), spoken: t('compare.allChains') },
          ...(data?.chains ?? []).map((option) => ({
            value: option.id,
            label: name(option),
            spoken: `${option.name} ${option.nameEn}`,
          })),
        ]}
        onChange={(id: string) => choose({ chain: id === ALL ? null : id })}
        showSearch
        optionFilterProp="spoken"
        notFoundContent={t('scope.noMatch')}
        popupMatchSelectWidth={220}
        listHeight={420}
        style={{ minWidth: 150, maxWidth: 220 }}
      />
      <AreaPicker area={area} choose={(next) => choose({ area: next })} />
      {ends.map(({ key, label, day, choose: pick }) => (
        <DayPicker key={key} label={label} day={day} choose={pick} />
      ))}
      {span && ends.every(({ day }) => isDay(day)) && <Timeline marks={marks} span={span} handles={ends} />}
      <div className="scopebar-rest">{children}</div>
    </section>
  );
}
