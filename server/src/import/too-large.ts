import { ReadableError } from '../errors.ts';
import { isOutOfMemory } from '../neo4j/out-of-memory.ts';

/** What is in the database of a package that did not fit: nothing at all, the batches before this one, or all of it still. */
export type Standing = 'NOTHING' | 'BATCHES' | 'ALL';

const sentences = {
  NOTHING: (name: string) => ({
    zh: `数据库的内存装不下一次写入整个数据包 ${name}；没有写入任何数据。请分几次导入，或给数据库更多内存。`,
    en: `The database has too little memory to write all of the package ${name} at once; nothing was written. Import it in several packages, or give the database more memory.`,
  }),
  ALL: (name: string) => ({
    zh: `数据库的内存不够一次回退整个 ${name}；什么也没有改。请给数据库更多内存，或恢复备份。`,
    en: `The database has too little memory to roll back all of ${name} at once; nothing was changed. Give it more memory, or restore a backup.`,
  }),
  BATCHES: (name: string) => ({
    zh: `数据库的内存装不下数据包 ${name} 的下一批；已写入的各批都在。请给数据库更多内存，再运行一次即从断处继续。`,
    en: `The database has too little memory for the next batch of the package ${name}; the batches before are in. Give it more memory and run it again: it goes on where it stopped.`,
  }),
};

/** Said within the transaction: the driver would try it again, and again in vain. */
export async function sayingTooLarge<T>(name: string, standing: Standing, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isOutOfMemory(error) ? new ReadableError('PACKAGE_TOO_LARGE', sentences[standing](name)) : error;
  }
}
