import { changesToBring } from '../change/bring-log.ts';
import type { LogEntry } from '../change/log-entry.ts';
import type { Unwound } from '../change/unwound.ts';
import type { Run } from '../neo4j/graph.ts';
import { type Comparison, pack } from './comparison.ts';
import { InvalidPackage } from './invalid-package.ts';
import { type PackageData, problemAt } from './package-data.ts';
import type { PackageReading } from './reading.ts';

/** The changes that a package brings: its log, where no change by staff is in force. Throws InvalidPackage beside others. */
export async function logToBring(
  run: Run,
  reading: PackageReading,
  log: readonly LogEntry[],
): Promise<readonly LogEntry[]> {
  const { brought, foreign } = await changesToBring(run, log);
  const row = foreign && reading.data.find('change_log', foreign.key);
  if (!row) return brought;
  const problem = problemAt(
    row,
    'key',
    {
      zh: '库里没有这处改动，却有自己的改动：两份改动记录合不成一份。',
      en: 'The database has not this change, but changes of its own: two logs do not make one.',
    },
    {
      zh: '导入没有改动的数据库；或去掉 change_log 与 change_cells 两表，只导入各行。',
      en: 'Import it into a database without changes, or take the tables change_log and change_cells out to import its rows alone.',
    },
    'row-constraint',
  );
  throw new InvalidPackage(reading, { problems: [problem], total: 1 });
}

/** The rows of a package that are written before its changes are made. */
export const writtenFirst = ({ later }: Unwound, data: PackageData): PackageData =>
  later.size === 0 ? data : { ...data, rows: (table) => data.rows(table).filter((row) => !later.has(row)) };

/** The log among what was compared: all of it is new, and goes when the run is rolled back, or all of it is there. */
export function comparedWithLog(found: Comparison, told: Unwound, brought: readonly LogEntry[]): Comparison {
  if (told.log.length === 0) return found;
  const [NEW, SAME] = [brought.length, told.log.length - brought.length];
  const added = brought.map(({ key }) => key);
  return {
    ...found,
    counts: new Map([...found.counts, ['change_log', { NEW, CHANGED: 0, SAME, CONFLICTING: 0 }]]),
    written: writtenFirst(told, found.written),
    kept: added.length > 0 ? [...found.kept, pack('change_log', { before: [], added })] : found.kept,
  };
}
