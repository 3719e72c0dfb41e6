/**
 * The last day of a date known to the year, the month or the day: `2024` → `2024-12-31`, `2024-09` → `2024-09-30`.
 * What is no date stays as it is: the server says so in words.
 */
export function lastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  if (day !== undefined || Number.isNaN(year) || !(month >= 1 && month <= 12)) return date;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${last}`;
}
