import { ReadableError } from '../../errors.ts';
import { type TableName, tables } from '../../model/tables.ts';
import { AT_START_MS, type Graph, type Run } from '../../neo4j/graph.ts';
import type { Row } from '../../neo4j/rows.ts';
import { statement } from '../../neo4j/statement.ts';
import type { Counts } from '../comparison.ts';
import type { Sentence } from '../problem.ts';
import type { PackageReading } from '../reading.ts';
import type { Mark, Pass } from './chunks.ts';

const unfinished = statement('import/batches/unfinished');

/** The columns that say how far a run has come; all null in one that is whole, or before its first batch. */
export type MarkRow = {
  pass: Pass | null;
  table: TableName | null;
  row: number | null;
  done: number | null;
  total: number | null;
};

type UnfinishedRow = MarkRow & {
  key: string;
  name: string;
  hash: string;
  who: string | null;
  startedAt: string;
  state: 'PARTIAL' | 'ROLLING_BACK';
  tables: TableName[];
  added: number[];
  changed: number[];
  same: number[];
  conflicting: number[];
};

export type Unfinished = Pick<UnfinishedRow, 'key' | 'name' | 'who' | 'startedAt' | 'state'> & {
  mark: Mark | undefined;
  done: number;
  counts: ReadonlyMap<TableName, Counts>;
  /** What is in the database of it. */
  sentence: Sentence;
  /** Whether it goes on with this package. */
  isOf(reading: PackageReading): boolean;
};

const markOf = ({ pass, table, row }: MarkRow): Mark | undefined =>
  pass && table && row !== null ? { pass, table, row } : undefined;

/** What is in of a run that is not whole. */
export function whatIsIn(state: string, row: MarkRow): Sentence {
  const share = `${Math.floor((100 * Number(row.done)) / Math.max(1, Number(row.total)))} %`;
  if (state === 'ROLLING_BACK')
    return { zh: `它正在回退，退了 ${share}。`, en: `It is being rolled back; ${share} of that is done.` };
  const mark = markOf(row);
  if (!mark) return { zh: '还没有写入任何行。', en: 'No row of it is in yet.' };
  const { title } = tables[mark.table];
  return mark.pass === 'NODES'
    ? {
        zh: `写了 ${share}：条目写到“${title.zh}”的前 ${mark.row} 行；条目之间的联系与证据还没有。`,
        en: `${share} is written: entries up to row ${mark.row} of ${title.en}; what joins and states them is not in yet.`,
      }
    : {
        zh: `写了 ${share}：条目都在，联系与证据写到“${title.zh}”的前 ${mark.row} 行。`,
        en: `${share} is written: all entries are in, and what joins and states them up to row ${mark.row} of ${title.en}.`,
      };
}

function unfinishedOf([row]: readonly Row[]): Unfinished | undefined {
  if (!row) return undefined;
  const found = row as UnfinishedRow;
  const { key, name, hash, who, startedAt, state, done, tables: names } = found;
  const at = (counts: readonly number[], index: number): number => counts[index] ?? 0;
  const counts = names.map((table, index): [TableName, Counts] => [
    table,
    {
      NEW: at(found.added, index),
      CHANGED: at(found.changed, index),
      SAME: at(found.same, index),
      CONFLICTING: at(found.conflicting, index),
    },
  ]);
  return {
    ...{ key, name, who, startedAt, state, mark: markOf(found), done: done ?? 0 },
    counts: new Map(counts),
    sentence: whatIsIn(state, found),
    isOf: (reading) => state === 'PARTIAL' && reading.name === name && reading.hash === hash,
  };
}

/** The import, or the rolling back of one, that has begun and is not done (1 round trip). */
export const unfinishedRun = async (graph: Graph): Promise<Unfinished | undefined> =>
  unfinishedOf(await graph.read(unfinished, {}, AT_START_MS));

/** What is to be done before another import, and before an export. */
const ONWARD: Readonly<Record<Unfinished['state'] | 'EXPORT', Sentence>> = {
  PARTIAL: {
    zh: '再运行同一数据包即从断处继续，或先回退它（npm run import -- --roll-back）。',
    en: 'Run the same package again to go on where it stopped, or roll it back first (npm run import -- --roll-back).',
  },
  ROLLING_BACK: {
    zh: '请再回退一次，做完它（npm run import -- --roll-back）。',
    en: 'Roll it back again, to the end (npm run import -- --roll-back).',
  },
  EXPORT: {
    zh: '现在导出的只会是半份，不能再导入；请等它完成，若已中断，请先做完或回退它。',
    en: 'An export now would be half of it, and could not be imported again; wait until it is done or, where it broke off, finish it or roll it back first.',
  },
};

/** An import that broke off has to be finished or rolled back before another one, and before an export. */
export class ImportUnfinished extends ReadableError {
  constructor({ name, who, startedAt, state, sentence }: Unfinished, wanted: 'IMPORT' | 'EXPORT' = 'IMPORT') {
    const onward = ONWARD[wanted === 'EXPORT' ? wanted : state];
    super(
      'IMPORT_UNFINISHED',
      {
        zh: `导入 ${name}（${startedAt} 开始）没有做完。${sentence.zh}${onward.zh}`,
        en: `The import of ${name}, begun at ${startedAt}, is not finished. ${sentence.en} ${onward.en}`,
      },
      { value: { name, who, since: startedAt } },
    );
  }
}

/** Within the transaction of an export: nobody goes on with an import meanwhile. */
export async function refuseHalf(run: Run): Promise<void> {
  const found = unfinishedOf(await run(unfinished));
  if (found) throw new ImportUnfinished(found, 'EXPORT');
}
