import { CalendarOutlined, DownOutlined } from '@ant-design/icons';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { lastDay } from './last-day.ts';
import { useSourceMarks } from './useSourceMarks.ts';

type Props = {
  label: string;
  day: string | undefined;
  /** How the newest source is offered; as any other without. */
  newestLabel?: string;
  choose(day: string): void;
};

/** Any day, or one of the days on which a source arrived, the newest first. */
export function DayPicker({ label, day, newestLabel, choose }: Props) {
  const { t } = useTranslation();
  const { marks, newest } = useSourceMarks();
  const value = day ? dayjs(lastDay(day)) : null;
  // Day.js takes 2025-13 for January 2026: only a date that comes back as it was is one.
  const sound = value !== null && day !== undefined && value.format('YYYY-MM-DD') === lastDay(day);
  return (
    <DatePicker
      aria-label={label}
      prefix={
        <>
          <CalendarOutlined />
          {label}
        </>
      }
      suffixIcon={<DownOutlined />}
      value={sound ? value : null}
      allowClear={false}
      placeholder=""
      format="YYYY-MM-DD"
      presets={[...marks].reverse().map((mark) => ({
        label:
          newestLabel && mark.day === newest
            ? newestLabel
            : t('scope.sourceDate', { date: mark.day, title: shorten(mark.titles[0] ?? '') }),
        value: dayjs(mark.day),
      }))}
      onChange={(chosen) => {
        if (chosen) choose(chosen.format('YYYY-MM-DD'));
      }}
    />
  );
}

const LONGEST_TITLE = 12;
const shorten = (title: string) => (title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title);
