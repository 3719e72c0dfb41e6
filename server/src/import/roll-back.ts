import { forgetFormer } from '../change/former.ts';
import { joined } from '../change/joined.ts';
import { Held, removeRows } from '../change/remove-rows.ts';
import { withRecordsApart } from '../merge/apart.ts';
import { AT_START_MS, type Graph, type Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { amongStanding } from './among-standing.ts';
import { rollBackInBatches } from './batches/roll-back-in-batches.ts';
import { unfinishedRun } from './batches/unfinished.ts';
import { editedRows, leftByStaff } from './edited-rows.ts';
import { withLease } from './lease.ts';
import type { Sizes } from './loading.ts';
import type { OnProgress } from './progress.ts';
import { resampleIndexes } from './resample-indexes.ts';
import { runSteps } from './run-steps.ts';
import { forgetSteps, loadSteps } from './steps.ts';
import {
  dataOf,
  lettingGo,
  makeAgain,
  type RunRow,
  refuseAnother,
  refused,
  refuseWorkedOn,
  runToRollBack,
  type TakenBack,
  takenBack,
  withoutUndone,
} from './taking-back.ts';
import { sayingTooLarge } from './too-large.ts';

const raiseVersion = statement('import/raise-version');
const lastInForce = statement('import/last-in-force');
const partsOf = statement('import/parts');
const rolledBack = statement('import/rolled-back');
const forgetParts = statement('import/forget-parts');

const DEFAULTS = { timeoutMs: 600_000 };

/**
 * Rows that one transaction takes back. Far fewer than one can write: every search by an index passes over all that the
 * transaction has deleted before, so that its time grows with the square (on one busy machine 2,000 relationships took 0.4 s
 * as the first of a transaction and 5 s after 20,000 others; 266,000 rows over 10 min at once, and 3 min in batches).
 */
const SIZES: Sizes = { atOnce: 30_000, batch: 10_000 };

async function takeBack(run: Run, given: TakenBack): Promise<void> {
  const taken = await withoutUndone(run, given);
  const { before, added, changes } = taken;
  await withRecordsApart(run, async () => {
    await refuseWorkedOn(run, added);
    // Kept beside rows for earlier dates, and made again with the changes below.
    await forgetFormer(run, null);
    const data = dataOf(before);
    // What stood is written first: then nothing of it holds what goes. So is what staff added: the import may have told of it, too.
    const stood = dataOf(joined(before, leftByStaff(editedRows(changes), 'ADDED')));
    await runSteps(run, [...forgetSteps, ...loadSteps], await amongStanding(run, stood));
    await runSteps(run, lettingGo, dataOf(added));
    await removeRows(run, added);
    await makeAgain(run, taken, data);
  });
}

type RollingBack = {
  who: string | null;
  /** The run that is meant; undefined: the last, whichever that is. */
  key: string | undefined;
  sizes: Sizes;
  progress: OnProgress;
};

async function rollBackIn(run: Run, { who, key, progress }: RollingBack, taken: TakenBack): Promise<RunRow> {
  await run(raiseVersion);
  const last = await runToRollBack(run, key);
  // In one transaction nothing is done before all is.
  progress({ phase: 'WRITING', done: 0, total: 0 });
  await takeBack(run, taken);
  progress({ phase: 'COMMITTING', done: 0, total: 0 });
  await run(rolledBack, { run: last.key, who, at: new Date().toISOString() });
  await run(forgetParts);
  return last;
}

const sizeOf = ({ before, added }: TakenBack): number =>
  [before, added].flatMap((rows) => Object.values(rows)).reduce((sum, rows) => sum + rows.length, 0);

async function rollBackLast(graph: Graph, rolling: RollingBack): Promise<RunRow> {
  const { who, sizes, progress } = rolling;
  const [last] = (await graph.read(lastInForce, {}, AT_START_MS)) as RunRow[];
  refuseAnother(last, rolling.key);
  // From here on this one is meant: another may come in between.
  const key = last?.key;
  const taken = takenBack(last ? await graph.read(partsOf, { run: last.key }, AT_START_MS) : []);
  const begun = (await unfinishedRun(graph))?.state === 'ROLLING_BACK';
  const inBatches = begun || sizeOf(taken) > sizes.atOnce;
  const saying = sayingTooLarge(graph, last?.name ?? '', inBatches ? 'REST' : 'ALL');
  const back = await (inBatches
    ? rollBackInBatches(saying, { who, key, size: sizes.batch, progress }, taken)
    : saying.write((run) => rollBackIn(run, { ...rolling, key }, taken), DEFAULTS.timeoutMs));
  await resampleIndexes(graph, sizeOf(taken));
  return back;
}

/**
 * Brings the graph back to what it was before the last import: rows that it added go, rows that it wrote over come back,
 * and changes by staff are made again as they stood. A small run is one transaction; a large one goes in batches, after it
 * was made sure that nothing else rests on what it added, and what breaks off is gone on with by rolling back again. Only
 * the last import keeps what that takes. With a `key` nobody rolls back another than the one that they looked at. Errors:
 * NOT_LAST when it is not the last in force; NOT_ROLLED_BACK when there is none, when staff changed anything since, or when
 * something else refers to one of its rows; IMPORT_RUNNING; PACKAGE_TOO_LARGE.
 */
export async function rollBack(
  graph: Graph,
  who: string | null,
  { key, sizes = SIZES, progress = () => undefined }: Partial<Omit<RollingBack, 'who'>> = {},
): Promise<{ name: string }> {
  try {
    return await withLease(graph, { who, name: 'roll-back' }, () => rollBackLast(graph, { who, key, sizes, progress }));
  } catch (error) {
    if (!(error instanceof Held)) throw error;
    throw refused(
      `${error.message} 已被别处引用（如候选名单）；请先从那里去掉它。`,
      `${error.message} is referred to by something else, as a shortlist; take it off there first.`,
    );
  }
}
