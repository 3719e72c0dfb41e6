import type { TableName } from '../model/tables.ts';
import { readDescriptor } from './descriptor.ts';
import { decode } from './files/decode.ts';
import type { PackageFiles } from './files/package-files.ts';
import { undecodable } from './files/undecodable.ts';
import { fileProblem, Unreadable } from './files/unreadable.ts';
import { type Choice, choiceFor, type Mapping } from './mapping.ts';
import type { Problem } from './problem.ts';
import { leftOut, unknownPlace } from './read-place.ts';
import { eachRecord } from './read-records.ts';
import { readTable } from './read-table.ts';
import { type Collector, collector, type PackageReading } from './reading.ts';

const missing = (table: TableName, file: string): Problem =>
  fileProblem(
    file,
    '文件不存在。',
    'The file does not exist.',
    { zh: '核对 datapackage.json 中的路径。', en: 'Check the path in datapackage.json.' },
    { table },
  );

async function readFileOf(
  files: PackageFiles,
  { table, file, mayBeAbsent = false }: { table: TableName; file: string; mayBeAbsent?: boolean },
  into: Collector,
  choice?: Choice,
): Promise<void> {
  let bytes: Buffer | undefined;
  try {
    bytes = await files.read(file);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    into.problems.push({ ...error.problem, table });
    return;
  }
  if (bytes === undefined && mayBeAbsent) return;
  const decoded = bytes && decode(bytes);
  if (decoded === undefined) {
    into.problems.push(bytes === undefined ? missing(table, file) : undecodable(file, bytes, table));
    return;
  }
  if (decoded.encoding !== 'UTF-8') into.encodings[file] = decoded.encoding;
  into.hash.update(`\0${table}\0`).update(decoded.text);
  if (choice) into.hash.update(JSON.stringify(choice));
  const read = readTable({ table, file }, decoded.text, into.findings(table), choice);
  into.places.push({ ...read, encoding: decoded.encoding });
}

/** The header of a file that is no table of ours, and how many rows it has. */
async function lookAt(files: PackageFiles, file: string): Promise<{ labels: readonly string[]; rows: number }> {
  const bytes = await files.read(file).catch(() => undefined);
  const text = bytes && decode(bytes)?.text;
  let labels: readonly string[] = [];
  let rows = -1;
  try {
    eachRecord(text ?? '', ({ cells }) => {
      rows += 1;
      if (rows === 0) labels = cells;
    });
  } catch {
    return { labels, rows: 0 };
  }
  return { labels, rows: Math.max(0, rows) };
}

/**
 * Reads the files of a package: `datapackage.json` and the tables it names, where `mapping` does not say otherwise. Never
 * throws for what they contain.
 */
export async function readFiles(files: PackageFiles, mapping: Mapping = {}): Promise<PackageReading> {
  const { descriptor, problems } = await readDescriptor(files, mapping);
  const into = collector();
  into.hash.update(descriptor.name);
  into.problems.push(...problems);
  for (const { table, files: paths, mayBeAbsent } of descriptor.resources)
    for (const path of paths) {
      const choice = choiceFor(mapping, path);
      if (choice?.table === null) into.places.push(leftOut(path));
      else await readFileOf(files, { table: choice?.table ?? table, file: path, mayBeAbsent }, into, choice);
    }
  for (const { near, files: paths } of descriptor.unknown)
    for (const path of paths) {
      const choice = choiceFor(mapping, path);
      if (choice?.table) await readFileOf(files, { table: choice.table, file: path }, into, choice);
      else if (choice?.table === null) into.places.push(leftOut(path));
      else {
        const { labels, rows } = await lookAt(files, path);
        into.places.push(unknownPlace(path, labels, rows, near));
      }
    }
  return into.reading(descriptor.name, files.kind);
}
