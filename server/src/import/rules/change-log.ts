import { entriesInForce, type LogEntry } from '../../change/log-entry.ts';
import { columnsInLog, isNameless, logOf, rowsOfChange } from '../../change/log-tables.ts';
import { nameOfCells, sameCell } from '../../change/standing-rows.ts';
import { groupBy } from '../../model/group-by.ts';
import { type FactTable, factTables, type TableName, tables } from '../../model/tables.ts';
import { differingCells, type EditedRow, editedRows } from '../edited-rows.ts';
import { isStanding, type PackageData, problemAt, textOf } from '../package-data.ts';
import type { Problem, Sentence } from '../problem.ts';
import { shortened } from '../table-reader.ts';
import type { Rule } from './rule.ts';

const whole: Sentence = {
  zh: '改动记录不由人填写：请用原样导出的数据包；或去掉 change_log 与 change_cells 两表，只导入各行。',
  en: 'Nobody fills the log in: use the package as it was exported, or take the tables change_log and change_cells out to import its rows alone.',
};

function* unreadable(data: PackageData): Iterable<Problem> {
  for (const row of data.rows('change_cells')) {
    const table = textOf(row, 'table') as TableName | undefined;
    const column = textOf(row, 'column');
    if (table !== undefined && column !== undefined && !columnsInLog(table).includes(column))
      yield problemAt(
        row,
        'column',
        { zh: `表 ${table} 没有这一列。`, en: `The table ${table} has no such column.` },
        whole,
      );
  }
  const cells = groupBy(data.rows('change_cells'), ({ printed }) => printed.change ?? '');
  for (const row of data.rows('change_log')) {
    const rows = rowsOfChange((cells.get(row.printed.key ?? '') ?? []).filter((cell) => textOf(cell, 'table')));
    if (rows.length === 0 || rows.some(isNameless))
      yield problemAt(
        row,
        'key',
        { zh: '缺少它改了哪些行的内容。', en: 'What it changed is missing, in whole or in part.' },
        whole,
      );
  }
}

/** The last change of each row, by `table/identity`. */
function lastOf(log: readonly LogEntry[]): Map<string, LogEntry> {
  return new Map(
    log.flatMap((entry) =>
      [entry.before, entry.after].flatMap((rows) =>
        factTables.flatMap((table) => (rows[table] ?? []).map((cells) => [nameOfCells(table, cells), entry] as const)),
      ),
    ),
  );
}

/** How a row is not what its changes made of it. */
function contradiction(
  data: PackageData,
  table: FactTable,
  identity: string,
  { base, now }: EditedRow,
): Sentence | undefined {
  const row = data.find(table, identity);
  const name = `${tables[table].title.zh} ${identity}`;
  if (!now)
    // One that stands here goes with the log.
    return row && !isStanding(row)
      ? {
          zh: `它删去了 ${name}，而包里有这一行。`,
          en: `It took ${table} ${identity} away, and the package has that row.`,
        }
      : undefined;
  if (!row)
    return {
      zh: `它写下了 ${name}，而包里没有这一行。`,
      en: `It wrote ${table} ${identity}, and the package has no such row.`,
    };
  const columns = differingCells(base ?? {}, now).filter((column) => column !== 'position');
  const column = columns.find((each) => !sameCell(table, each, row.printed[each] ?? '', now[each] ?? ''));
  if (column === undefined) return undefined;
  const [made, is] = [now[column] ?? '', row.printed[column] ?? ''].map(shortened);
  return {
    zh: `它把 ${name} 的 ${column} 改为“${made}”，而包里是“${is}”。`,
    en: `It made ${column} of ${table} ${identity} "${made}", and the package has "${is}".`,
  };
}

/** A package that tells of changes says of every row what they made of it. */
export const changeLog: Rule = function* (data) {
  if (data.rows('change_log').length === 0) return;
  yield* unreadable(data);
  const log = entriesInForce(logOf(data));
  const last = lastOf(log);
  for (const [name, edit] of editedRows(log)) {
    const [table, identity] = [name.slice(0, name.indexOf('/')) as FactTable, name.slice(name.indexOf('/') + 1)];
    const found = contradiction(data, table, identity, edit);
    const row = data.find('change_log', last.get(name)?.key ?? '');
    if (found && row) yield problemAt(row, 'key', found, whole);
  }
};
