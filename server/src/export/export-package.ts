import { closeSync, existsSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { refuseHalf } from '../import/batches/unfinished.ts';
import { withRecordsApart } from '../merge/apart.ts';
import type { TableName } from '../model/tables.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { turnedBack } from '../neo4j/turned-back.ts';
import { StartRefused } from '../start/start-refused.ts';
import { csvFolder } from './csv-folder.ts';
import { csvZip } from './csv-zip.ts';
import type { PackageWriter, Sink } from './package-writer.ts';
import { rowsOfGraph } from './rows-of-graph.ts';
import { workbook } from './workbook.ts';

const raiseVersion = statement('import/raise-version');

const DEFAULTS = { timeoutMs: 600_000 };

export type Exported = ReadonlyMap<TableName, number>;

/** Nothing is written over: a copy that is kept is worth more than the name. */
function refuseTaken(path: string): void {
  const free = !existsSync(path) || (extname(path) === '' && readdirSync(path).length === 0);
  if (free) return;
  throw new StartRefused(
    `${path} 已存在：请换个名字，或先移走它。`,
    `${path} is there already: choose another name, or move it away first.`,
  );
}

/** Writes to a file that has its name only once it is whole. */
function toFile(path: string, writerOf: (sink: Sink) => PackageWriter): PackageWriter {
  const unfinished = `${path}.part`;
  const file = openSync(unfinished, 'w');
  const writer = writerOf((bytes) => writeSync(file, bytes));
  return {
    rows: writer.rows,
    end() {
      writer.end();
      closeSync(file);
      renameSync(unfinished, path);
    },
  };
}

function writerFor(path: string): PackageWriter {
  switch (extname(path)) {
    case '.zip':
      return toFile(path, (sink) => csvZip(basename(path, '.zip'), sink));
    case '.xlsx':
      return toFile(path, workbook);
    default:
      rmSync(path, { recursive: true, force: true });
      return csvFolder(path);
  }
}

/**
 * The whole database as a package: a folder, a `.zip` or an `.xlsx`. Everybody else's writes wait meanwhile, so that it is
 * of one moment; records that were merged are written apart, with the verdict that makes them one. Throws
 * ImportUnfinished while an import is not whole.
 */
export async function exportPackage(graph: Graph, path: string): Promise<Exported> {
  refuseTaken(path);
  const work = async (run: Parameters<Parameters<Graph['write']>[0]>[0]): Promise<Exported> => {
    await run(raiseVersion);
    await refuseHalf(run);
    return withRecordsApart(run, async () => {
      // A transaction may be run again: it then begins anew.
      const writer = writerFor(path);
      const counts = new Map<TableName, number>();
      for await (const { table, rows } of rowsOfGraph(run)) {
        writer.rows(table, rows);
        counts.set(table, (counts.get(table) ?? 0) + rows.length);
      }
      writer.end();
      return counts;
    });
  };
  return turnedBack(graph, work, DEFAULTS.timeoutMs);
}
