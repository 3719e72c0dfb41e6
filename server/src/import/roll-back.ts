import { inflateRawSync } from 'node:zlib';
import { forgetFormer } from '../change/former.ts';
import { joined } from '../change/joined.ts';
import { Held, removeRows } from '../change/remove-rows.ts';
import { type LoggedChange, replayChanges } from '../change/replay.ts';
import type { Cells, Rows } from '../change/rows.ts';
import { rowsOfCells } from '../change/rows-of-cells.ts';
import { ReadableError } from '../errors.ts';
import { withRecordsApart } from '../merge/apart.ts';
import { groupBy } from '../model/group-by.ts';
import { type TableName, tables } from '../model/tables.ts';
import type { Graph, Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { amongStanding } from './among-standing.ts';
import type { KeptRows } from './comparison.ts';
import { withLease } from './lease.ts';
import { packageData } from './package-data.ts';
import { CHANGES } from './record-run.ts';
import { runSteps } from './run-steps.ts';
import { forgetSteps, loadSteps } from './steps.ts';

const raiseVersion = statement('import/raise-version');
const lastInForce = statement('import/last-in-force');
const partsOf = statement('import/parts');
const laterChanges = statement('change/later');
const restore = statement('change/restore');
const rolledBack = statement('import/rolled-back');
const forgetParts = statement('import/forget-parts');

const DEFAULTS = { timeoutMs: 600_000 };

const refused = (zh: string, en: string): ReadableError => new ReadableError('NOT_ROLLED_BACK', { zh, en });

type RunRow = { key: string; name: string; sequence: number | null; kept: boolean };

async function runToRollBack(run: Run): Promise<RunRow> {
  const [last] = (await run(lastInForce)) as RunRow[];
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

/** The cells that name a row, of its identity. */
function namingCells(table: TableName, identity: string): Cells {
  const { identity: columns } = tables[table];
  const parts = identity.split('/');
  const first = parts.slice(0, parts.length - columns.length + 1).join('/');
  return Object.fromEntries(
    columns.map((column, at) => [column, [first, ...parts.slice(-columns.length + 1)][at] ?? '']),
  );
}

const dataOf = (rows: Rows) => packageData(Object.fromEntries(groupBy(rowsOfCells(rows).rows, ({ table }) => table)));

const unpacked = (before: unknown): unknown =>
  JSON.parse(inflateRawSync(Buffer.from(String(before), 'base64')).toString());

async function rollBackIn(run: Run, who: string | null): Promise<RunRow> {
  await run(raiseVersion);
  const last = await runToRollBack(run);
  await withRecordsApart(run, async () => {
    const parts = await run(partsOf, { run: last.key });
    const rows = parts
      .filter(({ table }) => table !== CHANGES)
      .map(({ table, before }) => ({ table: table as TableName, ...(unpacked(before) as KeptRows) }));
    const before = joined(...rows.map((part) => ({ [part.table]: part.before })));
    const added = joined(
      ...rows.map((part) => ({ [part.table]: part.added.map((identity) => namingCells(part.table, identity)) })),
    );
    // Kept beside rows for earlier dates, and made again with the changes below.
    await forgetFormer(run, null);
    const data = dataOf(before);
    // What stood is written first: then nothing of it holds what goes.
    await runSteps(run, [...forgetSteps, ...loadSteps], await amongStanding(run, data));
    await runSteps(
      run,
      forgetSteps.filter(({ rows: of }) => of !== 'assertions_of_rows'),
      dataOf(added),
    );
    await removeRows(run, added);
    const log = parts.find(({ table }) => table === CHANGES);
    const changes = (log ? unpacked(log.before) : []) as LoggedChange[];
    const texts = changes.map((each) => ({
      key: each.key,
      before: JSON.stringify(each.before),
      after: JSON.stringify(each.after),
    }));
    await replayChanges(run, changes, data, () => undefined);
    if (texts.length > 0) await run(restore, { rows: texts });
  });
  await run(rolledBack, { run: last.key, who, at: new Date().toISOString() });
  await run(forgetParts);
  return last;
}

/**
 * Brings the graph back to what it was before the last import, in one transaction: rows that it added go, rows that it
 * wrote over come back, and changes by staff are made again as they stood. Only the last import keeps what that takes. Errors:
 * NOT_ROLLED_BACK when there is none, when staff changed anything since, or when a shortlist holds one of its rows;
 * IMPORT_RUNNING.
 */
export async function rollBack(graph: Graph, who: string | null): Promise<{ name: string }> {
  try {
    return await withLease(graph, { who, name: 'roll-back' }, () =>
      graph.write((run) => rollBackIn(run, who), DEFAULTS.timeoutMs),
    );
  } catch (error) {
    if (!(error instanceof Held)) throw error;
    throw refused(
      `${error.message} 已被别处引用（如候选名单）；请先从那里去掉它。`,
      `${error.message} is referred to by something else, as a shortlist; take it off there first.`,
    );
  }
}
