import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import type { Sentence } from './problem.ts';

const knownFrom = statement('import/known-from');

/** What sources whose date a package changes state in the database: all of it becomes known from another day. */
export async function toldOfRedated(run: Run, sources: ReadonlySet<string>): Promise<Sentence[]> {
  if (sources.size === 0) return [];
  const rows = (await run(knownFrom, { sources: [...sources] })) as { source: string; facts: number }[];
  return rows.map(({ source, facts }) => ({
    zh: `来源 ${source} 的日期改了；库里出自它的 ${facts} 项，不论是否在这份数据里，一并改为自新日期起算已知。`,
    en: `The date of source ${source} changes; all ${facts} item(s) of it in the database, in this package or not, are known from the new date.`,
  }));
}
