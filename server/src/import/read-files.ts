import type { TableName } from '../model/tables.ts';
import { readDescriptor } from './descriptor.ts';
import { decode } from './files/decode.ts';
import type { PackageFiles } from './files/package-files.ts';
import { fileProblem, Unreadable } from './files/unreadable.ts';
import type { Problem } from './problem.ts';
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

const undecodable = (table: TableName, file: string): Problem =>
  fileProblem(
    file,
    '文件既不是 UTF-8 也不是 GB18030（GBK）编码。',
    'The file is neither in UTF-8 nor in GB18030 (GBK).',
    { zh: '用 Excel 时另存为“CSV UTF-8”。', en: 'In Excel, save it as "CSV UTF-8".' },
    { table, type: 'encoding-error' },
  );

async function readFileOf(files: PackageFiles, table: TableName, file: string, into: Collector): Promise<void> {
  let bytes: Buffer | undefined;
  try {
    bytes = await files.read(file);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    into.problems.push({ ...error.problem, table });
    return;
  }
  const decoded = bytes && decode(bytes);
  if (decoded === undefined) {
    into.problems.push((bytes === undefined ? missing : undecodable)(table, file));
    return;
  }
  if (decoded.encoding !== 'UTF-8') into.encodings[file] = decoded.encoding;
  into.hash.update(`\0${table}\0`).update(decoded.text);
  readTable({ table, file }, decoded.text, into.findings(table));
}

/** Reads the files of a package: `datapackage.json` and the tables it names. Never throws for what they contain. */
export async function readFiles(files: PackageFiles): Promise<PackageReading> {
  const { descriptor, problems } = await readDescriptor(files);
  const into = collector();
  into.hash.update(descriptor.name);
  into.problems.push(...problems);
  for (const { table, files: paths } of descriptor.resources)
    for (const path of paths) await readFileOf(files, table, path, into);
  return into.reading(descriptor.name, files.kind);
}
