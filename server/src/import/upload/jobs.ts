import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Connection } from '../../neo4j/connection.ts';
import { type Command, runCommand } from '../../start/run-command.ts';
import { LIMITS } from '../files/limits.ts';
import type { Mapping } from '../mapping.ts';
import { DONE, type Doing, type Failure, type Job, type Message } from './job.ts';
import { heard, noTimes, over, type Times, timesAt } from './phase-times.ts';

/** Uploads that are kept; an older one that nothing goes on with gives way to a newer one. */
const DEFAULTS = { kept: 8 };

type Kept = { job: Job; folder: string; times: Times; command: Command | undefined };

/** What is said when nobody says why. A check writes nothing; of a large package some may be in. */
const stopped = (doing: Doing): Failure =>
  doing === 'CHECKING'
    ? {
        code: 'FAILED',
        zh: '检查中途停止；什么都没有写入，可以再试。',
        en: 'The check stopped on the way. Nothing was written; try again.',
      }
    : {
        code: 'FAILED',
        zh: '程序中途停止。写入了多少，见导入历史；可以再试，会从断处继续。',
        en: 'The program stopped on the way. The history of imports says what is in; try again, and it goes on from there.',
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

const newJob = (file: string, who: string | null, doing: Doing): Job => ({
  ...{ id: randomUUID(), file, bytes: 0, who, state: doing, doing, mapping: {} },
  ...{ progress: null, phases: [], report: null, failure: null },
});

const signed = ({ who }: Job): string[] => (who === null ? [] : ['--as', who]);

/** Packages that were uploaded to this process; they are gone with it. */
export function importJobs(connection: Connection) {
  const jobs = new Map<string, Kept>();

  async function forget(kept: Kept): Promise<void> {
    jobs.delete(kept.job.id);
    kept.command?.stop();
    await rm(kept.folder, { recursive: true, force: true });
  }

  async function keep(job: Job, folder: string): Promise<Kept> {
    const idle = [...jobs.values()].filter(({ command }) => command === undefined);
    if (jobs.size >= DEFAULTS.kept && idle[0]) await forget(idle[0]);
    const kept: Kept = { job, folder, times: noTimes, command: undefined };
    jobs.set(job.id, kept);
    return kept;
  }

  function start(kept: Kept, doing: Doing, words: readonly string[]): void {
    const { job } = kept;
    Object.assign(job, { state: doing, doing, progress: null, failure: null });
    kept.times = noTimes;
    const hear = (message: Message) => {
      Object.assign(job, message);
      if ('progress' in message) kept.times = heard(kept.times, message.progress, performance.now());
    };
    const command = runCommand('import', connection, [...words, ...signed(job)], (told) => hear(told as Message));
    kept.command = command;
    void command.ended.then((code) => {
      kept.command = undefined;
      kept.times = over(kept.times, performance.now());
      job.progress = null;
      job.state = code === 0 ? DONE[doing] : code === 1 ? 'REFUSED' : 'FAILED';
      if (job.state === 'FAILED') job.failure ??= stopped(doing);
    });
  }

  /** Reads the file of a job, as the job says that it is to be read. */
  async function read(kept: Kept, doing: 'CHECKING' | 'LOADING'): Promise<void> {
    const { job, folder } = kept;
    const mapping = join(folder, 'mapping.json');
    await writeFile(mapping, JSON.stringify(job.mapping));
    const dryRun = doing === 'CHECKING' ? ['--dry-run'] : [];
    start(kept, doing, [join(folder, 'package', job.file), '--mapping', mapping, ...dryRun]);
  }

  /** A job that nothing goes on with, and that has a file. */
  const waiting = (id: string): Kept | undefined => {
    const kept = jobs.get(id);
    return kept?.command === undefined && kept?.job.doing !== 'ROLLING_BACK' ? kept : undefined;
  };

  const told = ({ job, times }: Kept): Job => ({
    ...job,
    phases: timesAt(times, performance.now()),
    report: job.state in DONE ? null : job.report,
  });

  return {
    find(id: string): Job | undefined {
      const kept = jobs.get(id);
      return kept && told(kept);
    },
    /** Takes a file and checks it in a dry run. Undefined when it is too large. */
    async take(file: string, who: string | null, source: Readable): Promise<Job | undefined> {
      const folder = await mkdtemp(join(tmpdir(), 'import-'));
      const job = newJob(safeName(file), who, 'CHECKING');
      try {
        // Apart from the mapping beside it: a file may be called like that.
        await mkdir(join(folder, 'package'));
        await pipeline(counted(source, job), createWriteStream(join(folder, 'package', job.file)));
      } catch (error) {
        await rm(folder, { recursive: true, force: true });
        if (error instanceof RangeError) return undefined;
        throw error;
      }
      const kept = await keep(job, folder);
      await read(kept, 'CHECKING');
      return told(kept);
    },
    /** Checks a package again, read otherwise; undefined when there is none, or something goes on with it. */
    async check(id: string, mapping: Mapping): Promise<Job | undefined> {
      const kept = waiting(id);
      if (!kept || kept.job.state === 'LOADED') return undefined;
      kept.job.mapping = mapping;
      await read(kept, 'CHECKING');
      return told(kept);
    },
    /** Loads a package that was checked, signed anew; undefined when there is none, or it is not at that point. */
    async load(id: string, who: string | null): Promise<Job | undefined> {
      const kept = waiting(id);
      const again = kept?.job.state === 'FAILED' && kept.job.doing === 'LOADING';
      if (!kept || (kept.job.state !== 'CHECKED' && !again)) return undefined;
      kept.job.who = who ?? kept.job.who;
      await read(kept, 'LOADING');
      return told(kept);
    },
    /** Rolls an import back, by its key. */
    async rollBack(run: string, name: string, who: string): Promise<Job> {
      const kept = await keep(newJob(name, who, 'ROLLING_BACK'), await mkdtemp(join(tmpdir(), 'import-')));
      start(kept, 'ROLLING_BACK', ['--roll-back', '--run', run]);
      return told(kept);
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
