import { resolve } from 'node:path';
import { tables } from '../model/tables.ts';
import { CALLED_FROM, onDatabase } from '../start/on-database.ts';
import { StartRefused } from '../start/start-refused.ts';
import { tellFailure } from '../start/tell.ts';
import type { Report } from '../start/timed.ts';
import { exportPackage } from './export-package.ts';

/** Started by `npm run export` (server/export.mjs), beside the program or without it. */
export async function main(report: Report): Promise<void> {
  const [path, ...more] = process.argv.slice(2);
  if (path === undefined || path.startsWith('-') || more.length > 0)
    throw new StartRefused('用法：npm run export -- <文件夹 folder | .zip | .xlsx>', 'Usage as above.');
  await onDatabase(report, async (graph) => {
    const counts = await exportPackage(graph, resolve(CALLED_FROM, path)).catch(async (error: unknown) => {
      await tellFailure(error);
      throw error;
    });
    for (const [table, count] of counts) report(`${tables[table].title.zh} ${tables[table].title.en}: ${count}`);
    report(`整个数据库已写出到 ${path} | the whole database was written out`);
    return 0;
  });
}
