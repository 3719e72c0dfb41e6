import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Connection } from '../../neo4j/connection.ts';
import { LIMITS } from '../files/limits.ts';
import type { Job, JobState, Message } from './job.ts';
import { type Command, runCommand } from './run-command.ts';

/** Uploads that are kept; an older one that nothing goes on with gives way to a newer one. */
const DEFAULTS = { kept: 8 };

type Kept = { job: Job; folder: string; path: string; who: string | null; command: Command | undefined };

const FAILED = {
  code: 'FAILED',
  zh: '导入没有进行；请看服务器日志。',
  en: 'The import could not be run; see the log.',
};

/** Letters and digits of any language: it becomes the name of a package, and never a path. */
const safeName = (file: string): string =>
  basename(file)
    .replace(/[^\p{L}\p{N}._-]/gu, '_')
    .slice(-100);

async function* counted(source: Readable, job: Job): AsyncIterable<Buffer> {
  for await (const piece of source) {
    job.bytes += (piece as Buffer).length;
    if (job.bytes > LIMITS.file) throw new RangeError('too large');
    yield piece as Buffer;
  }
}

/** Packages that were uploaded to this process; they are gone with it. */
export function importJobs(connection: Connection) {
  const jobs = new Map<string, Kept>();

  async function forget(kept: Kept): Promise<void> {
    jobs.delete(kept.job.id);
    kept.command?.stop();
    await rm(kept.folder, { recursive: true, force: true });
  }

  function start(kept: Kept, state: JobState, done: JobState, words: readonly string[]): void {
    const { job } = kept;
    Object.assign(job, { state, progress: null, report: null, failure: null });
    const hear = (message: Message) => Object.assign(job, message);
    const signed = kept.who === null ? [] : ['--as', kept.who];
    const command = runCommand(connection, [kept.path, ...signed, ...words], hear);
    kept.command = command;
    void command.ended.then((code) => {
      kept.command = undefined;
      job.progress = null;
      job.state = code === 0 ? done : code === 1 ? 'REFUSED' : 'FAILED';
      if (job.state === 'FAILED') job.failure ??= FAILED;
    });
  }

  return {
    find: (id: string): Job | undefined => jobs.get(id)?.job,
    /** Takes a file and checks it in a dry run. Undefined when it is too large. */
    async take(file: string, who: string | null, source: Readable): Promise<Job | undefined> {
      const folder = await mkdtemp(join(tmpdir(), 'import-'));
      const name = safeName(file);
      const job: Job = {
        ...{ id: randomUUID(), file: name, bytes: 0, state: 'CHECKING' },
        ...{ progress: null, report: null, failure: null },
      };
      const kept: Kept = { job, folder, path: join(folder, name), who, command: undefined };
      try {
        await pipeline(counted(source, job), createWriteStream(kept.path));
      } catch (error) {
        await rm(folder, { recursive: true, force: true });
        if (error instanceof RangeError) return undefined;
        throw error;
      }
      const idle = [...jobs.values()].filter(({ command }) => command === undefined);
      if (jobs.size >= DEFAULTS.kept && idle[0]) await forget(idle[0]);
      jobs.set(job.id, kept);
      start(kept, 'CHECKING', 'CHECKED', ['--dry-run']);
      return job;
    },
    /** Loads a package that was checked; undefined when there is none, or it is not at that point. */
    load(id: string): Job | undefined {
      const kept = jobs.get(id);
      if (kept?.job.state !== 'CHECKED' && kept?.job.state !== 'FAILED') return undefined;
      start(kept, 'LOADING', 'LOADED', []);
      return kept.job;
    },
    async forget(id: string): Promise<void> {
      const kept = jobs.get(id);
      if (kept) await forget(kept);
    },
    async stop(): Promise<void> {
      for (const kept of [...jobs.values()]) await forget(kept);
    },
  };
}
