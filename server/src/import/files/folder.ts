import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LIMITS, megabytes } from './limits.ts';
import type { PackageFiles } from './package-files.ts';
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

/** The files of a folder. */
export const folderFiles = (folder: string): PackageFiles => ({
  kind: 'FOLDER',
  async read(path) {
    const full = join(folder, path);
    const found = await stat(full).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    if (found.size > LIMITS.file) throw tooLarge(path, found.size);
    return readFile(full);
  },
});
