import type { PackageData, Row } from '../import/package-data.ts';
import type { TableName } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { applyRows } from './apply-rows.ts';
import { checkedRows } from './checked-rows.ts';
import { rebased } from './rebase.ts';
import { removeRows, without } from './remove-rows.ts';
import type { Cells, Rows } from './rows.ts';
import { identityOfCells } from './standing-rows.ts';

const log = statement('change/log');
const rebase = statement('change/rebase');
const setAside = statement('change/set-aside');

type Logged = { key: string; summaryZh: string; summaryEn: string; before: string; after: string };

/** Tables whose rows have a place of their own in an order. */
const ORDERED: ReadonlySet<TableName> = new Set(['chains', 'chain_segments']);

const cellsOf = ({ table, printed, position }: Row): Cells =>
  ORDERED.has(table) ? { ...printed, position: String(position) } : printed;

/** Rows by what the package says, then by what each change that is made again does to them. */
function ledger(data: PackageData) {
  const moved = new Map<string, Cells | undefined>();
  return {
    current(table: TableName, identity: string): Cells | undefined {
      const own = `${table}/${identity}`;
      if (moved.has(own)) return moved.get(own);
      const row = data.find(table, identity);
      return row && cellsOf(row);
    },
    note(before: Rows, after: Rows): void {
      for (const [rows, gone] of [[before, true] as const, [after, false] as const])
        for (const [name, all] of Object.entries(rows)) {
          const table = name as TableName;
          for (const cells of all ?? [])
            moved.set(`${table}/${identityOfCells(table, cells)}`, gone ? undefined : cells);
        }
    },
  };
}

/**
 * Makes the changes of staff again, in their order, on top of a package that was just written: no import loses them. One
 * that cannot be made over the new rows is set aside, says why, and is reported.
 */
export async function replayChanges(run: Run, data: PackageData, report: (line: string) => void): Promise<void> {
  const changes = (await run(log)) as Logged[];
  const rows = ledger(data);
  for (const { key, summaryZh, summaryEn, ...texts } of changes) {
    const made = { before: JSON.parse(texts.before) as Rows, after: JSON.parse(texts.after) as Rows };
    const { before, after } = rebased(made, rows.current);
    const { data: written, refusals } = await checkedRows(run, after, before);
    const [why] = refusals;
    if (why) {
      // It stands in the graph from when it was made.
      await removeRows(run, without(after, before));
      const { zh, en } = why.message;
      await run(setAside, { key, zh, en });
      report(`没有重放：${summaryZh}${zh} Not made again: ${summaryEn} ${en}`);
      continue;
    }
    await applyRows(run, before, after, written);
    await run(rebase, { key, before: JSON.stringify(before), after: JSON.stringify(after) });
    rows.note(before, after);
  }
  if (changes.length > 0) report(`重放了工作人员的改动。 Changes by staff were made again.`);
}
