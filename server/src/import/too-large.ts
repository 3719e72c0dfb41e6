import { ReadableError } from '../errors.ts';
import type { Graph } from '../neo4j/graph.ts';
import { isOutOfMemory } from '../neo4j/out-of-memory.ts';
import type { Sentence } from './problem.ts';

/** What is in the database of a package that did not fit: nothing at all; the batches before this one; all of it still, or what is not yet rolled back. */
type Standing = 'NOTHING' | 'BATCHES' | 'ALL' | 'REST';

const sentences: Record<Standing, (name: string) => Sentence> = {
  NOTHING: (name) => ({
    zh: `数据库的内存装不下一次写入整个数据包 ${name}；没有写入任何数据。请分几次导入，或给数据库更多内存。`,
    en: `The database has too little memory to write all of the package ${name} at once; nothing was written. Import it in several packages, or give the database more memory.`,
  }),
  ALL: (name) => ({
    zh: `数据库的内存不够一次回退整个 ${name}；什么也没有改。请给数据库更多内存，或恢复备份。`,
    en: `The database has too little memory to roll back all of ${name} at once; nothing was changed. Give it more memory, or restore a backup.`,
  }),
  BATCHES: (name) => ({
    zh: `数据库的内存装不下数据包 ${name} 的下一批；已写入的各批都在。请给数据库更多内存，再运行一次即从断处继续。`,
    en: `The database has too little memory for the next batch of the package ${name}; the batches before are in. Give it more memory and run it again: it goes on where it stopped.`,
  }),
  REST: (name) => ({
    zh: `数据库的内存装不下回退 ${name} 的下一批；已回退的各批都已退。请给数据库更多内存，再回退一次即做完。`,
    en: `The database has too little memory for the next batch of rolling back ${name}; the batches before are out. Give it more memory and roll it back again, to the end.`,
  }),
};

async function saying<T>(sentence: Sentence, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isOutOfMemory(error) ? new ReadableError('PACKAGE_TOO_LARGE', sentence) : error;
  }
}

/**
 * The same graph; what its write transactions have too little memory for is said in a sentence. It shows while they write,
 * where it must be said at once, for the driver would try it again, and again in vain; or only by the commit.
 */
export function sayingTooLarge(graph: Graph, name: string, standing: Standing): Graph {
  const sentence = sentences[standing](name);
  return {
    ...graph,
    write: (work, timeoutMs) =>
      saying(sentence, () => graph.write((run) => saying(sentence, () => work(run)), timeoutMs)),
  };
}
