import { describe, expect, it } from 'vitest';
import { daysBetween, formatDay, monthsBefore, parseDay } from '../../server/src/model/date.ts';

describe('a date', () => {
  it.each([
    ['2024', 20241231],
    ['2024-02', 20240229],
    ['2023-02', 20230228],
    ['2025-09-30', 20250930],
  ])('%s means the last day of its period', (text, day) => expect(parseDay(text)).toBe(day));

  it.each(['2023-02-30', '2023-13', '1899', '2200', '2023-6', '23', '2023-06-31', '2023-06-00', ' 2023', ''])(
    '%j is refused',
    (text) => expect(parseDay(text)).toBeUndefined(),
  );

  it('is printed day by day', () => expect(formatDay(20240229)).toBe('2024-02-29'));
  it('counts days over a leap day', () => expect(daysBetween(20231231, 20241231)).toBe(366));
  it('goes back by months, to the last day where the month is shorter', () => {
    expect(monthsBefore(20250630, 36)).toBe(20220630);
    expect(monthsBefore(20240331, 1)).toBe(20240229);
    expect(monthsBefore(20240115, 2)).toBe(20231115);
  });
});
