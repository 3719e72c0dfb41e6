import { expect, test } from 'vitest';
import { InvalidPackage } from '../../server/src/import/invalid-package.ts';
import { collectProblems, type Problem, type ProblemReport } from '../../server/src/import/problem.ts';
import { collector } from '../../server/src/import/reading.ts';
import { inTurns } from '../../server/src/process/in-turns.ts';

const reading = collector().reading('seed', 'FOLDER');
const problem = (row: number): Problem => ({
  table: 'zones',
  file: 'tables/zones.csv',
  row,
  column: 'part_of',
  value: 'Zone:x',
  problem: { zh: '没有 x。', en: 'There is no x.' },
  remedy: { zh: '补上。', en: 'Add it.' },
});
const collected = (...sources: readonly Problem[][]): Promise<ProblemReport> => inTurns(collectProblems(sources));

test('all problems are counted, and at most a thousand kept', async () => {
  const report = await collected(
    Array.from({ length: 900 }, (_, row) => problem(row)),
    Array.from({ length: 900 }, (_, row) => problem(row)),
  );
  expect(report.total).toBe(1_800);
  expect(report.problems).toHaveLength(1_000);
});

test('the message names file, line, column and value, what is wrong and what to do, in both languages', async () => {
  const { message, report } = new InvalidPackage(reading, await collected([problem(7)]));
  expect(report.total).toBe(1);
  expect(message).toBe(
    [
      '数据包 seed 有 1 处问题，没有写入任何数据。',
      'The data package seed has 1 problem(s); nothing was written.',
      'tables/zones.csv · 第 7 行 line 7 · part_of · “Zone:x”',
      '    没有 x。补上。',
      '    There is no x. Add it.',
    ].join('\n'),
  );
});

test('the message stops after the first fifty and says how many are left', async () => {
  const { message } = new InvalidPackage(
    reading,
    await collected(Array.from({ length: 60 }, (_, row) => problem(row + 2))),
  );
  expect(message.split('\n').at(-1)).toContain('10 more');
});
