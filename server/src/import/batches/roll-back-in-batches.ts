import { forgetFormer } from '../../change/former.ts';
import { joined } from '../../change/joined.ts';
import { REMOVAL_ORDER, removeRows } from '../../change/remove-rows.ts';
import type { Cells, Rows } from '../../change/rows.ts';
import { nameOfCells, namesOf } from '../../change/standing-rows.ts';
import { withRecordsApart } from '../../merge/apart.ts';
import type { TableName } from '../../model/tables.ts';
import type { Graph, Run } from '../../neo4j/graph.ts';
import { statement } from '../../neo4j/statement.ts';
import { amongStanding } from '../among-standing.ts';
import { editedRows, leftByStaff } from '../edited-rows.ts';
import type { OnProgress } from '../progress.ts';
import { runSteps } from '../run-steps.ts';
import { forgetSteps, loadSteps } from '../steps.ts';
import {
  dataOf,
  lettingGo,
  makeAgain,
  type RunRow,
  refuseWorkedOn,
  runToRollBack,
  type TakenBack,
  withoutUndone,
} from '../taking-back.ts';
import { chunksOf, rowsInAll, stepsOf } from './chunks.ts';
import { refuseWhatIsHeld } from './held.ts';
import { ownStep } from './own-step.ts';

const raiseVersion = statement('import/raise-version');
const rollingBack = statement('import/batches/rolling-back');
const rolledBack = statement('import/rolled-back');
const forgetParts = statement('import/forget-parts');
const goneBack = statement('import/batches/gone-back');

const DEFAULTS = { timeoutMs: 600_000 };

const rowsWhere = (rows: Rows, wanted: (name: string) => boolean): Rows =>
  Object.fromEntries(
    (Object.entries(rows) as [TableName, Cells[]][]).map(([table, all]) => [
      table,
      all.filter((cells) => wanted(nameOfCells(table, cells))),
    ]),
  );

/** What is stated goes first, then what joins others, then what is joined. */
const ORDER: readonly TableName[] = ['assertions', ...REMOVAL_ORDER];

type Slice = { rows: Rows; count: number };

function* slicesOf(rows: Rows, size: number): Iterable<Slice> {
  for (const table of ORDER) {
    const all = rows[table] ?? [];
    for (let from = 0; from < all.length; from += size) {
      const some = all.slice(from, from + size);
      yield { rows: { [table]: some }, count: some.length };
    }
  }
}

/**
 * Rolls a run back in several transactions. Nothing is written when something else rests on what it added (Held); what
 * breaks off says so and is done again from its beginning: what is gone already costs little. Rows that staff changed come
 * back last, with their changes made again on top; meanwhile they change nothing (cypher/change/raise-version).
 */
export async function rollBackInBatches(
  graph: Graph,
  { who, key, size, progress }: { who: string | null; key: string | undefined; size: number; progress: OnProgress },
  given: TakenBack,
): Promise<RunRow> {
  const write = <T>(work: (run: Run) => Promise<T>): Promise<T> =>
    graph.write(async (run) => {
      await run(raiseVersion);
      return withRecordsApart(run, () => work(run));
    }, DEFAULTS.timeoutMs);

  const { last, taken, edited, now, slices, total } = await write(async (run) => {
    const found = await runToRollBack(run, key);
    const taken = await withoutUndone(run, given);
    const { before, added } = taken;
    await refuseWorkedOn(run, added);
    // Kept beside rows for earlier dates, and made again with the changes at the end.
    await forgetFormer(run, null);
    const edited = editedRows(taken.changes);
    await refuseWhatIsHeld(run, added, new Set([...edited.keys(), ...namesOf(before), ...namesOf(added)]));
    const unedited = rowsWhere(before, (name) => !edited.has(name));
    // Rows that staff changed as they left them: the import may have had them rest on what goes.
    const now = dataOf(joined(unedited, leftByStaff(edited, 'ALL')));
    const slices = [...slicesOf(added, size)];
    // What was added is passed over twice: it lets go of what it joins, then it goes.
    const total = rowsInAll(now) + 2 * slices.reduce((sum, { count }) => sum + count, 0);
    await run(rollingBack, { run: found.key, total: BigInt(total) });
    return { last: found, taken, edited, now, slices, total };
  });
  let done = 0;
  const goOn = async (rows: number, work: (run: Run) => Promise<void>): Promise<void> => {
    await write(async (run) => {
      await ownStep(run, goneBack, { run: last.key, done: BigInt(done + rows), total: BigInt(total) });
      await work(run);
    });
    done += rows;
    if (rows > 0) progress({ phase: 'WRITING', done, total });
  };
  progress({ phase: 'WRITING', done, total });
  for (const { pass, data, rows } of chunksOf(now, size)) {
    await goOn(rows, async (run) => runSteps(run, stepsOf[pass], await amongStanding(run, data)));
  }
  for (const { rows, count } of slices) await goOn(count, (run) => runSteps(run, lettingGo, dataOf(rows)));
  for (const { rows, count } of slices) await goOn(count, (run) => removeRows(run, rows));
  progress({ phase: 'COMMITTING', done: 0, total: 0 });
  await goOn(0, async (run) => {
    const left = dataOf(rowsWhere(taken.before, (name) => edited.has(name)));
    await runSteps(run, [...forgetSteps, ...loadSteps], await amongStanding(run, left));
    await makeAgain(run, taken, dataOf(taken.before));
    await run(rolledBack, { run: last.key, who, at: new Date().toISOString() });
    await run(forgetParts);
  });
  return last;
}
