import { expect, test } from 'vitest';
import { eventDates } from '../../../server/src/import/rules/event-dates.ts';
import { breaches } from '../small-package.ts';

test('an actual event or a survey is no later than its dated source; a plan may be', () => {
  const found = breaches(eventDates, {
    sources: [{ key: 'S', date: '2024-09-15' }, { key: 'R' }],
    stage_events: [
      { key: 'a', source: 'S', planned: 'false', date: '2024-10' },
      { key: 'b', source: 'S', planned: 'true', date: '2024-10' },
      { key: 'c', source: 'S', planned: 'false', date: '2024-09' },
      { key: 'd', source: 'R', planned: 'false', date: '2024-10' },
    ],
    surveys: [{ key: 'e', source: 'S', date: '2025' }],
  });
  expect(found).toEqual(['stage_events 2 date', 'surveys 2 date']);
});
