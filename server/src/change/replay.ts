import { cellsOfRow } from '../import/difference.ts';
import type { PackageData } from '../import/package-data.ts';
import { runSteps } from '../import/run-steps.ts';
import { loadSteps } from '../import/steps.ts';
import type { TableName } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { applyRows } from './apply-rows.ts';
import { checkedRows } from './checked-rows.ts';
import { forgetFormer, keepFormer } from './former.ts';
import type { LoggedChange } from './log-entry.ts';
import { amongPresent } from './present.ts';
import { rebased } from './rebase.ts';
import { Held, removeRows } from './remove-rows.ts';
import { addedBy, restingOn } from './resting-on.ts';
import type { Cells, Rows } from './rows.ts';
import { rowsOfCells } from './rows-of-cells.ts';
import { nameOfCells } from './standing-rows.ts';

const log = statement('change/log');
const rebase = statement('change/rebase');
const setAside = statement('change/set-aside');

type LogRow = { key: string; at: string; summaryZh: string; summaryEn: string; before: string; after: string };

const loggedOf = ({ before, after, ...rest }: LogRow): LoggedChange => ({
  ...rest,
  before: JSON.parse(before) as Rows,
  after: JSON.parse(after) as Rows,
});

/** The changes of staff that are in force, in their order. */
export const inForce = async (run: Run): Promise<LoggedChange[]> =>
  (await run(log)).map((row) => loggedOf(row as LogRow));

/** Rows by what the package says, then by what each change that is made again does to them. */
function ledger(data: PackageData) {
  const moved = new Map<string, Cells | undefined>();
  const brought = new Map<TableName, ReadonlySet<string>>();
  /** It may also find rows that it only refers to: of those it says nothing. */
  function isBrought(table: TableName, identity: string): boolean {
    const own = brought.get(table) ?? new Set(data.identities(table));
    brought.set(table, own);
    return own.has(identity);
  }
  return {
    current(table: TableName, identity: string): Cells | undefined {
      const own = `${table}/${identity}`;
      if (moved.has(own)) return moved.get(own);
      const row = isBrought(table, identity) ? data.find(table, identity) : undefined;
      return row && cellsOfRow(row);
    },
    note(before: Rows, after: Rows): void {
      for (const [rows, gone] of [[before, true] as const, [after, false] as const])
        for (const [name, all] of Object.entries(rows)) {
          const table = name as TableName;
          for (const cells of all ?? []) moved.set(nameOfCells(table, cells), gone ? undefined : cells);
        }
    },
  };
}

/**
 * Takes out what a change wrote when it was made, after what rests on it: those changes find it gone in their turn, and
 * say so. What something else holds (a shortlist is no change) stays as it was, all of it; false then.
 */
async function takenOut(run: Run, made: LoggedChange, later: readonly LoggedChange[]): Promise<boolean> {
  const all = [made, ...restingOn(made, later)];
  try {
    for (const each of all.toReversed()) await removeRows(run, addedBy(each));
    return true;
  } catch (error) {
    if (!(error instanceof Held)) throw error;
    for (const each of all) await runSteps(run, loadSteps, await amongPresent(run, rowsOfCells(addedBy(each)).rows));
    return false;
  }
}

const STAYS = {
  zh: '别处引用着它，它的内容原样保留。',
  en: 'Something else refers to it, so that what it wrote stays as it was.',
};

/**
 * Makes the changes of staff again, in their order, on top of a package that was just written: no import loses them. One
 * that cannot be made over the new rows is set aside, says why, and is reported.
 */
export async function replayChanges(
  run: Run,
  changes: readonly LoggedChange[],
  data: PackageData,
  report: (line: string) => void,
): Promise<void> {
  const rows = ledger(data);
  await forgetFormer(run, null);
  for (const [index, made] of changes.entries()) {
    const { key, at, summaryZh, summaryEn } = made;
    const { before, after } = rebased(made, rows.current);
    const { data: written, refusals } = await checkedRows(run, after, before);
    const [why] = refusals;
    if (why) {
      const out = await takenOut(run, made, changes.slice(index + 1));
      const [zh, en] = [why.message.zh + (out ? '' : STAYS.zh), why.message.en + (out ? '' : ` ${STAYS.en}`)];
      await run(setAside, { key, zh, en });
      report(`没有重放：${summaryZh}${zh} Not made again: ${summaryEn} ${en}`);
      continue;
    }
    await keepFormer(run, { key, at, before, after });
    await applyRows(run, before, after, written);
    await run(rebase, { key, before: JSON.stringify(before), after: JSON.stringify(after) });
    rows.note(before, after);
  }
  if (changes.length > 0) report(`重放了工作人员的改动。 Changes by staff were made again.`);
}
