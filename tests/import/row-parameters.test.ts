import { expect, test } from 'vitest';
import { rowParameters } from '../../server/src/import/row-parameters.ts';
import { type SmallTables, smallPackage } from './small-package.ts';

const parametersOf = (table: 'activities' | 'progress_reports' | 'stage_events' | 'fills', tables: SmallTables) => {
  const data = smallPackage(tables);
  return data.rows(table).map((row) => rowParameters(row, data));
};

const sources = [
  { key: 'S', date: '2024-09' },
  { key: 'R', date: '' },
];

test('dates become the last day of their period, with their text; integers are BigInt, numbers stay', () => {
  const [activity] = parametersOf('activities', {
    sources,
    activities: [{ key: 'a', capacity: '5', place: 'Zone:east', from: '2023', confidence: '1', source: 'S' }],
  });
  expect(activity).toEqual({
    key: 'a',
    position: 0n,
    capacity: 5,
    place: 'Zone:east',
    placeLabel: 'Zone',
    placeKey: 'east',
    from: 20231231n,
    fromText: '2023',
    confidence: 1,
    source: 'S',
    known: 20240930n,
  });
});

test('what an undated reference says is known from the beginning', () => {
  const events = parametersOf('stage_events', {
    sources,
    stage_events: [{ key: 'e', stage_from: '2', planned: 'false', source: 'R' }],
  });
  expect(events).toEqual([{ key: 'e', position: 0n, stageFrom: 2n, planned: false, source: 'R', known: 0n }]);
});

test('a row named by several columns has them as its key', () => {
  const [fill] = parametersOf('fills', { sources, fills: [{ project: 'p', segment: 's', source: 'S' }] });
  expect(fill).toMatchObject({ key: 'p/s', project: 'p', segment: 's' });
});
