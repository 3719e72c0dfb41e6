import { tableNames } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import type { PackageData } from './package-data.ts';
import type { Sentence } from './problem.ts';

const statedBy = statement('import/stated-by');

/**
 * What sources whose date a package changes state elsewhere: their rows are not written, so they stay known from the day
 * that the source had before, until a package brings them again.
 */
export async function leftBehind(run: Run, sources: ReadonlySet<string>, data: PackageData): Promise<Sentence[]> {
  if (sources.size === 0) return [];
  const brought = new Set(tableNames.flatMap((table) => [...data.identities(table)].map((key) => `${table}/${key}`)));
  const rows = (await run(statedBy, { sources: [...sources] })) as { source: string; statements: string[] }[];
  return rows.flatMap(({ source, statements }) => {
    const left = statements.filter((key) => !brought.has(key)).length;
    if (left === 0) return [];
    return [
      {
        zh: `来源 ${source} 的日期改了；它另有 ${left} 条陈述不在这份数据里，仍自原来的日期起算已知。要一并改，请把这些行也放进来。`,
        en: `The date of source ${source} changes; ${left} statement(s) of it that are not in this package stay known from the date before. To change them too, put their rows in.`,
      },
    ];
  });
}
