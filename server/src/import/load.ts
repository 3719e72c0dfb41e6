import { replayChanges } from '../change/replay.ts';
import { withRecordsApart } from '../merge/apart.ts';
import { tableNames } from '../model/tables.ts';
import type { Graph, Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import type { PackageReading } from './reading.ts';
import { runSteps } from './run-steps.ts';
import { forgetSteps, loadSteps } from './steps.ts';

const DEFAULTS = { timeoutMs: 600_000 };

async function recordRun(run: Run, reading: PackageReading, startedAt: Date): Promise<void> {
  const counted = tableNames
    .map((table) => [table, reading.data.rows(table).length] as const)
    .filter(([, count]) => count > 0);
  const key = `${reading.name}@${startedAt.toISOString()}`;
  await run(statement('import/run'), {
    key,
    name: reading.name,
    hash: reading.hash,
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    tables: counted.map(([table]) => table),
    counts: counted.map(([, count]) => BigInt(count)),
  });
  await run(statement('import/loaded'), {
    run: key,
    rows: reading.data.rows('sources').map((row) => ({ key: row.printed.key })),
  });
}

/**
 * Writes a valid package in one transaction: all of it or nothing. What staff changed before is made again on top of it.
 * The version of the data rises by one.
 */
export async function load(graph: Graph, reading: PackageReading, report: (line: string) => void): Promise<void> {
  const startedAt = new Date();
  await graph.write(async (run) => {
    const [version] = await run(statement('import/raise-version'));
    const steps = version?.version === 1 ? loadSteps : [...forgetSteps, ...loadSteps];
    await withRecordsApart(run, async () => {
      await runSteps(run, steps, reading.data);
      await replayChanges(run, reading.data, report);
    });
    await recordRun(run, reading, startedAt);
    report('写入完毕，正在提交…… Written; committing ...');
  }, DEFAULTS.timeoutMs);
}
