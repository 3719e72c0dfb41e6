import { CalendarOutlined, DownOutlined } from '@ant-design/icons';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useFrame } from '../ui/useFrame.ts';
import { lastDay } from './last-day.ts';

type Props = { asOf: string | undefined; shown: string | undefined; choose(asOf: string | undefined): void };

/** The date whose knowledge the view uses: any day, or one of the days on which a source arrived. */
export function AsOfPicker({ asOf, shown, choose }: Props) {
  const { t } = useTranslation();
  const { data } = useFrame();
  const dated = (data?.sources ?? []).flatMap(({ title, date }) => (date ? [{ title, day: lastDay(date) }] : []));
  const newest = dated
    .map(({ day }) => day)
    .sort()
    .at(-1);
  const day = asOf ?? shown ?? newest;
  const value = day ? dayjs(lastDay(day)) : null;
  // Day.js takes 2025-13 for January 2026: only a date that comes back as it was is one.
  const sound = value !== null && day !== undefined && value.format('YYYY-MM-DD') === lastDay(day);
  return (
    <DatePicker
      aria-label={t('scope.asOf')}
      prefix={
        <>
          <CalendarOutlined />
          {t('scope.asOf')}
        </>
      }
      suffixIcon={<DownOutlined />}
      value={sound ? value : null}
      allowClear={false}
      placeholder=""
      format="YYYY-MM-DD"
      presets={[
        ...(newest ? [{ label: t('scope.newest', { date: newest }), value: dayjs(newest) }] : []),
        ...dated
          .filter(({ day }, at) => day !== newest && dated.findIndex((other) => other.day === day) === at)
          .map(({ title, day }) => ({
            label: t('scope.sourceDate', { date: day, title: shorten(title) }),
            value: dayjs(day),
          })),
      ]}
      onChange={(chosen) => {
        const next = chosen?.format('YYYY-MM-DD');
        choose(next === newest ? undefined : next);
      }}
    />
  );
}

const LONGEST_TITLE = 12;
const shorten = (title: string) => (title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title);
