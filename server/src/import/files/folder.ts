import { readFile, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { LIMITS, megabytes } from './limits.ts';
import { isInside, type PackageFiles } from './package-files.ts';
import { fileProblem, Unreadable } from './unreadable.ts';

export const tooLarge = (file: string, bytes: number): Unreadable =>
  new Unreadable(
    fileProblem(
      file,
      `文件太大（${megabytes(bytes)}），至多 ${megabytes(LIMITS.file)}。`,
      `The file is too large (${megabytes(bytes)}); ${megabytes(LIMITS.file)} at most.`,
      {
        zh: '拆成几个文件（path 写成清单），或分几次导入。',
        en: 'Split it into several files (a list of paths), or import it in several packages.',
      },
    ),
  );

const leadsOut = (file: string): Unreadable =>
  new Unreadable(
    fileProblem(
      file,
      '这是一个链接，指向数据包之外。',
      'This is a link that leads out of the package.',
      { zh: '把文件本身放进文件夹。', en: 'Put the file itself into the folder.' },
      { type: 'scheme-error' },
    ),
  );

/** The files of a folder; links may lead from one to another. */
export const folderFiles = (folder: string): PackageFiles => ({
  kind: 'FOLDER',
  async read(path) {
    const full = await realpath(join(folder, path)).catch(() => undefined);
    if (full === undefined) return undefined;
    const found = await stat(full);
    if (!found.isFile()) return undefined;
    if (!isInside(relative(await realpath(folder), full))) throw leadsOut(path);
    if (found.size > LIMITS.file) throw tooLarge(path, found.size);
    return readFile(full);
  },
});
