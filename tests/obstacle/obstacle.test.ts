import { expect, test } from 'vitest';
import { type ObstacleRow, obstaclesAt } from '../../server/src/obstacle/obstacle.ts';

const row = (obstacle: string, more: Partial<ObstacleRow> = {}): ObstacleRow => ({
  obstacle,
  number: 1,
  project: 'p',
  kind: 'LAND',
  text: obstacle,
  textEn: null,
  due: null,
  dueText: null,
  unit: null,
  consulted: null,
  outcome: null,
  state: 'OPEN',
  cleared: null,
  known: 20250101,
  ...more,
});
const names = (rows: ObstacleRow[], day: number) => obstaclesAt(rows, day).map(({ obstacle }) => obstacle);

test('overdue ones come first, the earliest due in front, then open ones, then cleared ones', () =>
  expect(
    names(
      [
        row('cleared', { state: 'CLEARED', cleared: '2025-02', due: 20250201 }),
        row('open'),
        row('late', { due: 20250501 }),
        row('latest', { due: 20250301 }),
        row('due later', { due: 20251231 }),
      ],
      20250630,
    ),
  ).toEqual(['latest', 'late', 'due later', 'open', 'cleared']));

test('a due day is not over on that day', () => {
  const rows = [row('land', { due: 20250630 })];
  expect(obstaclesAt(rows, 20250630)[0]?.overdue).toBe(false);
  expect(obstaclesAt(rows, 20250701)[0]?.overdue).toBe(true);
});

test('at each date an obstacle stands as it was known then', () => {
  const rows = [
    row('land'),
    row('land', { number: 2, state: 'CLEARED', cleared: '2025-04-01', known: 20250402 }),
    row('other', { known: 20250901 }),
  ];
  expect(obstaclesAt(rows, 20250331).map(({ state }) => state)).toEqual(['OPEN']);
  expect(obstaclesAt(rows, 20250630)).toMatchObject([{ state: 'CLEARED', since: 20250101, numbers: [1, 2] }]);
  expect(obstaclesAt(rows, 20241231)).toEqual([]);
});

test('of two statements of one day the later written holds', () => {
  const rows = [row('land', { number: 2, state: 'CLEARED', cleared: '2025-01-01' }), row('land')];
  expect(obstaclesAt(rows, 20250101)).toMatchObject([{ state: 'CLEARED' }]);
});
