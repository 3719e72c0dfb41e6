import { expect, test } from 'vitest';
import { stages } from '../../../server/src/import/rules/stages.ts';
import { breaches } from '../small-package.ts';

test('an event is a stage or a stop, and from is not above to', () => {
  const found = breaches(stages, {
    stage_events: [
      { key: 'a', stage_from: '5', stage_to: '3', stopped: '' },
      { key: 'b', stage_from: '3', stage_to: '3', stopped: 'true' },
      { key: 'c', stage_from: '', stage_to: '', stopped: '' },
      { key: 'd', stage_from: '2', stage_to: '', stopped: '' },
      { key: 'e', stage_from: '2', stage_to: '5', stopped: 'false' },
      { key: 'f', stage_from: '', stage_to: '', stopped: 'true' },
    ],
  });
  expect(found).toEqual([
    'stage_events 2 stage_to',
    'stage_events 3 stage_from',
    'stage_events 4 stage_from',
    'stage_events 5 stage_to',
  ]);
});
