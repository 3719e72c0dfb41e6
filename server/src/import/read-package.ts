import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { folderFiles } from './files/folder.ts';
import { fileProblem, Unreadable } from './files/unreadable.ts';
import { openZip, zipFiles } from './files/zip.ts';
import type { Mapping } from './mapping.ts';
import type { Problem } from './problem.ts';
import { readFiles } from './read-files.ts';
import { collector, type PackageReading } from './reading.ts';
import { isWorkbook, readWorkbook } from './workbook/read-workbook.ts';

/** An archive with parts in it, and an empty one. */
const ARCHIVES: readonly string[] = ['504b0304', '504b0506'];
/** Old Excel files (.xls), and workbooks with a password. */
const COMPOUND_FILE = 'd0cf11e0';

const nothing = (...problems: Problem[]): PackageReading => {
  const into = collector();
  into.problems.push(...problems);
  return into.reading('', undefined);
};

const absent = (path: string): Problem =>
  fileProblem(
    path,
    '没有这个文件或文件夹。',
    'There is no such file or folder.',
    { zh: '核对路径。', en: 'Check the path.' },
    { type: 'scheme-error' },
  );

const neither = (file: string): Problem =>
  fileProblem(
    file,
    '既不是文件夹，也不是 zip 或 XLSX 工作簿。',
    'This is neither a folder nor a zip nor an XLSX workbook.',
    {
      zh: '把各表放进一个文件夹（附 datapackage.json），或打成 zip，或每表一页存为一个 XLSX。',
      en: 'Put the tables into a folder with a datapackage.json, into a zip of it, or into one XLSX with a sheet for each.',
    },
    { type: 'format-error' },
  );

const oldWorkbook = (file: string): Problem =>
  fileProblem(
    file,
    '这是旧式 Excel 文件（.xls），或加了密码的工作簿。',
    'This is an Excel file of the old kind (.xls), or a workbook with a password.',
    { zh: '去掉密码，另存为 .xlsx。', en: 'Remove the password and save it as .xlsx.' },
    { type: 'format-error' },
  );

async function readArchive(handle: FileHandle, path: string, bytes: number, mapping: Mapping): Promise<PackageReading> {
  const file = basename(path);
  const head = Buffer.alloc(4);
  await handle.read(head, 0, head.length, 0);
  const begins = head.toString('hex');
  if (begins === COMPOUND_FILE) return nothing(oldWorkbook(file));
  if (!ARCHIVES.includes(begins)) return nothing(neither(file));
  const zip = await openZip(handle, file, bytes);
  if ('problems' in zip) return nothing(...zip.problems);
  return isWorkbook(zip.opened) ? readWorkbook(zip.opened, file, mapping) : readFiles(zipFiles(zip.opened), mapping);
}

async function readAny(path: string, mapping: Mapping): Promise<PackageReading> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return nothing(absent(path));
  if (found.isDirectory()) return readFiles(folderFiles(path), mapping);
  const handle = await open(path);
  try {
    return await readArchive(handle, path, found.size, mapping);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return nothing(error.problem);
  } finally {
    await handle.close();
  }
}

/**
 * Reads a package: a folder, a zip of one, or a workbook. Never throws for what it contains. `mapping`: what a person says
 * of sheets and columns whose names do not say it.
 */
export async function readPackage(path: string, mapping: Mapping = {}): Promise<PackageReading> {
  const reading = await readAny(path, mapping);
  return { ...reading, name: reading.name || basename(resolve(path)) };
}
