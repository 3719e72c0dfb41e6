import { inForce, type LoggedChange, replayChanges } from '../change/replay.ts';
import type { Cells } from '../change/rows.ts';
import { ReadableError } from '../errors.ts';
import { withRecordsApart } from '../merge/apart.ts';
import type { Graph, Run } from '../neo4j/graph.ts';
import { isOutOfMemory } from '../neo4j/out-of-memory.ts';
import { statement } from '../neo4j/statement.ts';
import { checkAmongStanding } from './check.ts';
import { type Comparison, comparePackage, keepEdited } from './comparison.ts';
import { editedRows } from './edited-rows.ts';
import type { OnProgress } from './progress.ts';
import type { PackageReading } from './reading.ts';
import { type RunOf, recordRun } from './record-run.ts';
import { rowsToWrite, runSteps } from './run-steps.ts';
import { forgetSteps, loadSteps } from './steps.ts';

const raiseVersion = statement('import/raise-version');

const DEFAULTS = { timeoutMs: 600_000 };

/** Turns a transaction back when all that was wanted was to know. */
class TurnedBack extends Error {
  readonly comparison: Comparison;
  constructor(comparison: Comparison) {
    super('nothing was to be written');
    this.comparison = comparison;
  }
}

export type Loading = RunOf & {
  reading: PackageReading;
  dryRun: boolean;
  report: (line: string) => void;
  progress: OnProgress;
};

const tooLarge = (name: string): ReadableError =>
  new ReadableError('PACKAGE_TOO_LARGE', {
    zh: `数据库的内存装不下一次写入整个数据包 ${name}；没有写入任何数据。请分几次导入，或给数据库更多内存。`,
    en: `The database has too little memory to write all of the package ${name} at once; nothing was written. Import it in several packages, or give the database more memory.`,
  });

const nothingNew = ({ counts }: Comparison): boolean =>
  [...counts.values()].every(({ NEW, CHANGED, CONFLICTING }) => NEW + CHANGED + CONFLICTING === 0);

/** The comparison of a package with the graph, and what changes by staff it meets. */
async function comparisonIn(
  run: Run,
  { reading, progress }: Loading,
  changes: readonly LoggedChange[],
  nothing: boolean,
): Promise<Comparison> {
  const edited = editedRows(changes);
  progress({ phase: 'CHECKING', done: 0, total: 0 });
  const added = [...edited].flatMap(([name, { base, now }]) =>
    base === undefined && now ? [[name, now] as [string, Cells]] : [],
  );
  const data = await checkAmongStanding(run, reading, nothing ? undefined : added);
  progress({ phase: 'COMPARING', done: 0, total: 0 });
  const comparison = await comparePackage(run, data, edited, nothing);
  return { ...comparison, kept: [...comparison.kept, ...keepEdited(comparison.written, edited)] };
}

async function loadIn(run: Run, loading: Loading): Promise<Comparison> {
  const startedAt = new Date();
  const { reading, dryRun, report, progress } = loading;
  // Raised first: it holds back every other writer until this is written or turned back.
  const [version] = await run(raiseVersion);
  const nothing = version?.version === 1;
  return withRecordsApart(run, async () => {
    const changes = await inForce(run);
    const comparison = await comparisonIn(run, loading, changes, nothing);
    if (dryRun || nothingNew(comparison)) throw new TurnedBack(comparison);
    const steps = nothing ? loadSteps : [...forgetSteps, ...loadSteps];
    const total = rowsToWrite(steps, comparison.written);
    let done = 0;
    await runSteps(run, steps, comparison.written, (rows) => {
      done += rows;
      progress({ phase: 'WRITING', done, total });
    });
    await replayChanges(run, changes, reading.data, report);
    await recordRun(run, loading, { startedAt, sequence: Number(version?.version), comparison, changes });
    progress({ phase: 'COMMITTING', done: 0, total: 0 });
    return comparison;
  });
}

/**
 * Checks a package, compares it with the graph and writes what is new or changed, in one transaction: all of it or
 * nothing. What staff changed before is made again on top of it. The version of the data rises by one, unless nothing was
 * to be written or this is a dry run: then the transaction is turned back. Throws InvalidPackage.
 */
export async function load(graph: Graph, loading: Loading): Promise<{ comparison: Comparison; written: boolean }> {
  try {
    const comparison = await graph.write(
      (run) =>
        loadIn(run, loading).catch((error: unknown) => {
          // Said in the transaction: the driver would try it again, and again in vain.
          throw isOutOfMemory(error) ? tooLarge(loading.reading.name) : error;
        }),
      DEFAULTS.timeoutMs,
    );
    return { comparison, written: true };
  } catch (error) {
    if (error instanceof TurnedBack) return { comparison: error.comparison, written: false };
    throw error;
  }
}
