import { ReadableError } from '../errors.ts';

export class DatesReversed extends ReadableError {
  constructor(from: string, to: string) {
    super(
      'DATES_REVERSED',
      {
        zh: `from（${from}）晚于 to（${to}）；请把两个日期对调。`,
        en: `from (${from}) is later than to (${to}); swap the two dates.`,
      },
      { argument: 'from', value: from, suggestions: [to] },
    );
  }
}
