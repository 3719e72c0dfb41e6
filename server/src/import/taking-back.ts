import { joined } from '../change/joined.ts';
import type { LoggedChange } from '../change/log-entry.ts';
import { replayChanges } from '../change/replay.ts';
import type { Cells, Rows } from '../change/rows.ts';
import { rowsOfCells } from '../change/rows-of-cells.ts';
import { ReadableError } from '../errors.ts';
import { groupBy } from '../model/group-by.ts';
import { type TableName, tables } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import type { Row } from '../neo4j/rows.ts';
import { statement } from '../neo4j/statement.ts';
import { addedByStaff, editedRows } from './edited-rows.ts';
import { keptOf } from './kept.ts';
import { type PackageData, packageData } from './package-data.ts';
import { forgetSteps } from './steps.ts';

const lastInForce = statement('import/last-in-force');
const laterChanges = statement('change/later');
const restore = statement('change/restore');
const workedOn = statement('import/worked-on');
const undoneAmong = statement('change/undone-among');

export const refused = (zh: string, en: string): ReadableError => new ReadableError('NOT_ROLLED_BACK', { zh, en });

export type RunRow = { key: string; name: string; sequence: number | null; kept: boolean };

/** Throws NOT_LAST when it is not the run that is meant; undefined means the last, whichever that is. */
export function refuseAnother(last: RunRow | undefined, key: string | undefined): void {
  if (key === undefined || last?.key === key) return;
  throw new ReadableError('NOT_LAST', {
    zh: `它不是最近一次有效的导入${last ? `；最近一次是 ${last.name}` : ''}。`,
    en: `It is not the last import in force${last ? `; that is ${last.name}` : ''}.`,
  });
}

/** The run that is meant, when it can be rolled back. Throws NOT_LAST, and NOT_ROLLED_BACK when there is none, or staff built on it. */
export async function runToRollBack(run: Run, key: string | undefined): Promise<RunRow> {
  const [last] = (await run(lastInForce)) as RunRow[];
  refuseAnother(last, key);
  if (!last) throw refused('没有可回退的导入。', 'There is no import to roll back.');
  if (!last.kept || last.sequence === null)
    throw refused(
      `只能回退最近一次导入；${last.name} 之后已回退过一次，或由旧版程序导入。`,
      `Only the last import can be rolled back: what was before ${last.name} is not kept.`,
    );
  const [later] = await run(laterChanges, { sequence: BigInt(last.sequence) });
  const count = Number(later?.count ?? 0);
  if (count > 0)
    throw refused(
      `导入之后工作人员有 ${count} 处改动（最近：${later?.summaryZh}）；请先撤销它们，再回退。`,
      `Staff made ${count} change(s) since (the last: ${later?.summaryEn}); undo them first, then roll back.`,
    );
  return last;
}

/** Throws NOT_ROLLED_BACK when staff worked on a shortlist that the run brought. */
export async function refuseWorkedOn(run: Run, { shortlists = [] }: Rows): Promise<void> {
  if (shortlists.length === 0) return;
  const lists = await run(workedOn, { keys: shortlists.map(({ key }) => key) });
  const names = lists.map(({ name }) => name).join('、');
  if (lists.length > 0)
    throw refused(
      `这次导入带来的候选名单此后改过：${names}；请先删除它们，再回退。`,
      `Shortlists that this import brought were changed since: ${names}; delete them first, then roll back.`,
    );
}

/** The cells that name a row, of its identity. */
function namingCells(table: TableName, identity: string): Cells {
  const { identity: columns } = tables[table];
  const parts = identity.split('/');
  const first = parts.slice(0, parts.length - columns.length + 1).join('/');
  return Object.fromEntries(
    columns.map((column, at) => [column, [first, ...parts.slice(-columns.length + 1)][at] ?? '']),
  );
}

export const dataOf = (rows: Rows): PackageData =>
  packageData(Object.fromEntries(groupBy(rowsOfCells(rows).rows, ({ table }) => table)));

/** What rows that a run added are joined to by their own columns is let go of before they go. */
export const lettingGo = forgetSteps.filter(({ rows }) => rows !== 'assertions_of_rows');

/** What the rolling back of a run takes: rows that come back, rows that go, changes of staff that are made again, and those undone since. */
export type TakenBack = {
  before: Rows;
  added: Rows;
  changes: readonly LoggedChange[];
  undone: readonly (LoggedChange & { undoneBy: string })[];
};

/** `rows`: those of cypher/import/parts. */
export function takenBack(rows: readonly Row[]): TakenBack {
  const { parts, changes } = keptOf(rows);
  return {
    before: joined(...parts.map((part) => ({ [part.table]: part.before }))),
    added: joined(
      ...parts.map(({ table, added }) => ({ [table]: added.map((identity) => namingCells(table, identity)) })),
    ),
    changes,
    undone: [],
  };
}

/** The same without the changes that staff undid since, and without the rows that those had added. */
export async function withoutUndone(run: Run, taken: TakenBack): Promise<TakenBack> {
  const { before, added, changes } = taken;
  const rows = await run(undoneAmong, { keys: changes.map(({ key }) => key) });
  const undoneBy = new Map(rows.map((row) => [String(row.key), String(row.undoneBy)]));
  const kept = changes.filter(({ key }) => !undoneBy.has(key));
  const theirs = addedByStaff(editedRows(kept));
  const gone = [...addedByStaff(editedRows(changes))].filter((name) => !theirs.has(name));
  return {
    before,
    added: joined(added, ...gone.map(rowNamed)),
    changes: kept,
    undone: changes.flatMap((change) => {
      const by = undoneBy.get(change.key);
      return by === undefined ? [] : [{ ...change, undoneBy: by }];
    }),
  };
}

/** The cells that name a row, by `table/identity`. */
function rowNamed(name: string): Rows {
  const at = name.indexOf('/');
  const table = name.slice(0, at) as TableName;
  return { [table]: [namingCells(table, name.slice(at + 1))] };
}

/** Makes changes of staff again over rows that came back, and leaves the log as it was. */
export async function makeAgain(
  run: Run,
  { changes, undone }: Pick<TakenBack, 'changes' | 'undone'>,
  data: PackageData,
): Promise<void> {
  const text = (key: string, before: Rows, after: Rows) => ({
    ...{ key, before: JSON.stringify(before), after: JSON.stringify(after) },
  });
  const texts = [
    ...[...changes, ...undone].map(({ key, before, after }) => text(key, before, after)),
    ...undone.map(({ undoneBy, before, after }) => text(undoneBy, after, before)),
  ];
  await replayChanges(run, changes, data, () => undefined);
  if (texts.length > 0) await run(restore, { rows: texts });
}
