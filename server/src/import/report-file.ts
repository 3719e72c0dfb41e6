import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { StartRefused } from '../start/start-refused.ts';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Before anything is imported: throws StartRefused when the report could not be written there. */
export function refuseUnwritable(file: string): void {
  const isNew = !existsSync(file);
  try {
    closeSync(openSync(file, 'a'));
    if (isNew) rmSync(file);
  } catch (error) {
    throw new StartRefused(
      `报告写不到 ${file}（${reasonOf(error)}）；什么都没有导入。请换个位置再试。`,
      `The report cannot be written to ${file} (${reasonOf(error)}); nothing was imported. Choose another place.`,
    );
  }
}

/** Writes a report, and says so; false when it could not be written after all, which undoes nothing. */
export async function writeReport(file: string, content: object, report: (line: string) => void): Promise<boolean> {
  try {
    await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
    report(`报告已写入 ${file} | report written`);
    return true;
  } catch (error) {
    console.error(
      `报告没有写成 ${file}（${reasonOf(error)}）；以上所说的已经做完，不受影响。\nThe report could not be written to ${file} (${reasonOf(error)}); what is said above is done all the same.`,
    );
    return false;
  }
}
