import { countRevisions, enterLog } from '../change/bring-log.ts';
import { entriesInForce } from '../change/log-entry.ts';
import { replayChanges } from '../change/replay.ts';
import { withRecordsApart } from '../merge/apart.ts';
import { tableNames } from '../model/tables.ts';
import type { Graph, Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { loadInBatches } from './batches/load-in-batches.ts';
import { ImportUnfinished, unfinishedRun } from './batches/unfinished.ts';
import { compareWithin, TurnedBack } from './compare-within.ts';
import type { Comparison } from './comparison.ts';
import type { Loaded, Loading, Wish } from './loading.ts';
import type { PackageData } from './package-data.ts';
import { recordRun, recordSources } from './record-run.ts';
import { resampleIndexes } from './resample-indexes.ts';
import { rowsToWrite, runSteps } from './run-steps.ts';
import { forgetSteps, loadSteps } from './steps.ts';
import { sayingTooLarge } from './too-large.ts';
import { validate } from './validate.ts';

const raiseVersion = statement('import/raise-version');

const DEFAULTS = { timeoutMs: 600_000 };

async function loadIn(run: Run, loading: Loading): Promise<Comparison> {
  const startedAt = new Date();
  const { reading, report, progress } = loading;
  // Raised first: it holds back every other writer until this is written or turned back.
  const [version] = await run(raiseVersion);
  const nothing = version?.version === 1;
  return withRecordsApart(run, async () => {
    const { comparison, changes, told, brought } = await compareWithin(run, loading, nothing);
    const sequence = await enterLog(run, brought, Number(version?.version));
    const steps = [...forgetSteps, ...loadSteps];
    const total = rowsToWrite(steps, comparison.written, comparison.empty);
    let done = 0;
    const advance = (rows: number): void => {
      done += rows;
      progress({ phase: 'WRITING', done, total });
    };
    await runSteps(run, steps, comparison.written, advance, comparison.empty);
    await replayChanges(run, [...changes, ...entriesInForce(brought)], told.base, report);
    await countRevisions(run, brought);
    const outcome = { startedAt, sequence, comparison, changes };
    await recordSources(run, await recordRun(run, loading, { state: 'LOADED', ...outcome }), reading);
    progress({ phase: 'COMMITTING', done: 0, total: 0 });
    return comparison;
  });
}

async function loadAtOnce(graph: Graph, loading: Loading): Promise<Loaded> {
  const comparison = await graph.write((run) => loadIn(run, loading), DEFAULTS.timeoutMs);
  return { comparison, written: true };
}

const sizeOf = (data: PackageData): number => tableNames.reduce((sum, table) => sum + data.rows(table).length, 0);

/**
 * Checks a package, compares it with the graph and writes what is new or changed. What staff changed before is made again
 * on top of it. The version of the data rises, unless nothing was to be written or this is a dry run: then the transaction
 * is turned back. Throws InvalidPackage, ImportUnfinished when another import broke off, PACKAGE_TOO_LARGE.
 */
export async function load(graph: Graph, wish: Wish): Promise<Loaded> {
  const { reading, dryRun, sizes, progress } = wish;
  const unfinished = await unfinishedRun(graph);
  if (unfinished && !unfinished.isOf(reading)) throw new ImportUnfinished(unfinished);
  progress({ phase: 'CHECKING', done: 0, total: 0 });
  // Before any transaction is open: meanwhile others may write.
  const loading = { ...wish, alone: await validate(reading) };
  const inBatches = unfinished !== undefined || sizeOf(reading.data) > sizes.atOnce;
  try {
    const loaded = await (inBatches && !dryRun
      ? loadInBatches(sayingTooLarge(graph, reading.name, 'BATCHES'), loading, unfinished)
      : loadAtOnce(sayingTooLarge(graph, reading.name, 'NOTHING'), loading));
    await resampleIndexes(graph, sizeOf(loaded.comparison.written));
    return loaded;
  } catch (error) {
    if (error instanceof TurnedBack) return { comparison: error.comparison, written: false };
    throw error;
  }
}
