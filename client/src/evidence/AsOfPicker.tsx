import { useTranslation } from 'react-i18next';
import { DayPicker } from './DayPicker.tsx';
import { lastDay } from './last-day.ts';
import { Timeline } from './Timeline.tsx';
import { isDay, spanOf } from './timeline.ts';
import { useSourceMarks } from './useSourceMarks.ts';

type Props = { asOf: string | undefined; shown: string | undefined; choose(asOf: string | undefined): void };

/** The date whose knowledge the view uses: by calendar, or along the timeline on the lower edge of the bar. */
export function AsOfPicker({ asOf, shown, choose }: Props) {
  const { t } = useTranslation();
  const { marks, newest } = useSourceMarks();
  const asked = asOf ?? shown ?? newest;
  const day = asked && lastDay(asked);
  const span = spanOf(marks, [day]);
  const take = (next: string) => choose(next === newest ? undefined : next);
  return (
    <>
      <DayPicker
        label={t('scope.asOf')}
        day={asked}
        {...(newest && { newestLabel: t('scope.newest', { date: newest }) })}
        choose={take}
      />
      {span && day && (
        <Timeline
          marks={marks}
          span={span}
          handles={[{ key: 'asOf', label: t('scope.asOf'), day: isDay(day) ? day : span.last, choose: take }]}
        />
      )}
    </>
  );
}
