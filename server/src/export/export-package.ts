import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, extname, resolve } from 'node:path';
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

const isFile = (path: string): boolean => ['.zip', '.xlsx'].includes(extname(path));

/** Nothing is written over: a copy that is kept is worth more than the name. */
function refuseTaken(path: string): void {
  if (!existsSync(path)) return;
  if (!isFile(path) && statSync(path).isDirectory() && readdirSync(path).length === 0) return;
  throw new StartRefused(
    `${path} 已存在：请换个名字，或先移走它。`,
    `${path} is there already: choose another name, or move it away first.`,
  );
}

/** Bytes go into the file as a whole, or it is an error. */
function toFile(path: string, writerOf: (sink: Sink) => PackageWriter): PackageWriter {
  const file = openSync(path, 'w');
  const writer = writerOf((bytes) => writeFileSync(file, bytes));
  return {
    rows: writer.rows,
    end() {
      writer.end();
      fsyncSync(file);
      closeSync(file);
    },
  };
}

function writerFor(path: string, unfinished: string): PackageWriter {
  switch (extname(path)) {
    case '.zip':
      return toFile(unfinished, (sink) => csvZip(basename(path, '.zip'), sink));
    case '.xlsx':
      return toFile(unfinished, workbook);
    default:
      return csvFolder(unfinished, basename(resolve(path)));
  }
}

/** Writes what has its name only once it is whole. */
function writerTo(path: string): PackageWriter {
  const unfinished = `${path}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  const writer = writerFor(path, unfinished);
  return {
    rows: writer.rows,
    end() {
      writer.end();
      // It took a while: somebody may have put something there.
      refuseTaken(path);
      if (existsSync(path)) rmdirSync(path);
      renameSync(unfinished, path);
    },
  };
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
      const writer = writerTo(path);
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
