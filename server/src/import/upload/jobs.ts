import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Connection } from '../../neo4j/connection.ts';
import { sweepTemporary, temporaryFolder } from '../../process/temporary.ts';
import { type Command, runCommand } from '../../start/run-command.ts';
import type { Mapping } from '../mapping.ts';
import { paceOf } from '../pace.ts';
import { fewAtOnce } from './few-at-once.ts';
import { DONE, type Doing, type Failure, type Job, type Message } from './job.ts';
import { heard, noTimes, over, type Times, timesAt } from './phase-times.ts';
import { received } from './received.ts';

/**
 * Uploads that are kept; an older one that nothing goes on with gives way to a newer one. Each check is a process that
 * takes a processor: so many go on at once, and the others wait.
 */
export const DEFAULTS = { kept: 8, checks: 2 };

/** `busy`: something goes on with it, be it that it waits for its turn. */
type Kept = { job: Job; folder: string; times: Times; busy: boolean; command: Command | undefined };

/** What an upload is called whose file has no name of its own. */
export const UNNAMED = 'package';

/** The exit code of a command that could not be run. */
const FAILED = 2;

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

/** Letters and digits of any language: it becomes the name of a package, and never a path. A file's name holds 255 bytes. */
const safeName = (file: string): string => {
  const name = basename(file)
    .replace(/[^\p{L}\p{N}._-]/gu, '_')
    .slice(-80);
  return /[\p{L}\p{N}]/u.test(name) ? name : UNNAMED;
};

const newJob = (file: string, who: string | null, doing: Doing): Job => ({
  ...{ id: randomUUID(), file, bytes: 0, who, state: doing, doing, mapping: {} },
  ...{ progress: null, phases: [], report: null, failure: null },
});

/** Joined, since a word may begin with a dash. */
const signed = ({ who }: Job): string[] => (who === null ? [] : [`--as=${who}`]);

/** Packages that were uploaded to this process; they are gone with it. */
export function importJobs(connection: Connection) {
  const jobs = new Map<string, Kept>();
  const inTurn = fewAtOnce(DEFAULTS.checks);
  void sweepTemporary('import').catch(() => undefined);

  async function forget(kept: Kept): Promise<void> {
    jobs.delete(kept.job.id);
    kept.command?.stop();
    // Again when something was written into it meanwhile: it may just have begun.
    await rm(kept.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Undefined when something goes on with all that are kept. */
  async function keep(job: Job): Promise<Kept | undefined> {
    const idle = [...jobs.values()].find(({ busy }) => !busy);
    const full = jobs.size >= DEFAULTS.kept;
    if (full && !idle) return undefined;
    const gone = full && idle ? forget(idle) : undefined;
    const folder = temporaryFolder('import', job.id);
    const kept: Kept = { job, folder, times: noTimes, busy: true, command: undefined };
    jobs.set(job.id, kept);
    await gone;
    return kept;
  }

  async function run(kept: Kept, wordsOf: () => Promise<readonly string[]>): Promise<number> {
    const { job } = kept;
    const words = await wordsOf();
    // Forgotten while it waited.
    if (!jobs.has(job.id)) return FAILED;
    const hear = (message: Message) => {
      Object.assign(job, message);
      if ('progress' in message) kept.times = heard(kept.times, message.progress, performance.now());
    };
    const command = runCommand('import', connection, [...words, ...signed(job)], (told) => hear(told as Message));
    kept.command = command;
    return command.ended;
  }

  /** From now on, before anything is awaited, nobody else goes on with it. */
  function start(kept: Kept, doing: Doing, wordsOf: () => Promise<readonly string[]>): void {
    const { job } = kept;
    Object.assign(job, { state: doing, doing, progress: null, failure: null });
    Object.assign(kept, { times: noTimes, busy: true });
    const work = () => run(kept, wordsOf).catch(() => FAILED);
    void (doing === 'CHECKING' ? inTurn(work) : work()).then((code) => {
      Object.assign(kept, { busy: false, command: undefined });
      kept.times = over(kept.times, performance.now());
      job.progress = null;
      job.state = code === 0 ? DONE[doing] : code === 1 ? 'REFUSED' : 'FAILED';
      if (job.state === 'FAILED') job.failure ??= stopped(doing);
    });
  }

  /** Reads the file of a job, as the job says that it is to be read. */
  function read(kept: Kept, doing: 'CHECKING' | 'LOADING'): void {
    const { job, folder } = kept;
    const mapping = join(folder, 'mapping.json');
    const dryRun = doing === 'CHECKING' ? ['--dry-run'] : [];
    start(kept, doing, async () => {
      await writeFile(mapping, JSON.stringify(job.mapping));
      return [join(folder, 'package', job.file), '--mapping', mapping, ...dryRun];
    });
  }

  /** A job that nothing goes on with, and that has a file. */
  const waiting = (id: string): Kept | undefined => {
    const kept = jobs.get(id);
    return kept?.busy === false && kept.job.doing !== 'ROLLING_BACK' ? kept : undefined;
  };

  const told = ({ job, times }: Kept): Job => ({
    ...job,
    phases: timesAt(times, performance.now()).map((time) => ({ ...time, pace: paceOf(time) })),
    report: job.state in DONE ? null : job.report,
  });

  return {
    find(id: string): Job | undefined {
      const kept = jobs.get(id);
      return kept && told(kept);
    },
    /** Takes a file and checks it in a dry run, when it is its turn. */
    async take(file: string, who: string | null, source: Readable): Promise<Job | 'TOO_LARGE' | 'BUSY'> {
      const job = newJob(safeName(file), who, 'CHECKING');
      const kept = await keep(job);
      if (!kept) return 'BUSY';
      try {
        // Apart from the mapping beside it: a file may be called like that.
        const folder = join(kept.folder, 'package');
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await received(source, join(folder, job.file), (bytes) => {
          job.bytes += bytes;
        });
      } catch (error) {
        await forget(kept);
        if (error instanceof RangeError) return 'TOO_LARGE';
        throw error;
      }
      read(kept, 'CHECKING');
      return told(kept);
    },
    /** Checks a package again, read otherwise; undefined when there is none, or something goes on with it. */
    async check(id: string, mapping: Mapping): Promise<Job | undefined> {
      const kept = waiting(id);
      if (!kept || kept.job.state === 'LOADED') return undefined;
      kept.job.mapping = mapping;
      read(kept, 'CHECKING');
      return told(kept);
    },
    /** Loads a package that was checked, signed anew; undefined when there is none, or it is not at that point. */
    async load(id: string, who: string | null): Promise<Job | undefined> {
      const kept = waiting(id);
      const again = kept?.job.state === 'FAILED' && kept.job.doing === 'LOADING';
      if (!kept || (kept.job.state !== 'CHECKED' && !again)) return undefined;
      kept.job.who = who ?? kept.job.who;
      read(kept, 'LOADING');
      return told(kept);
    },
    /** Rolls an import back, by its key. */
    async rollBack(key: string, name: string, who: string): Promise<Job | 'BUSY'> {
      const kept = await keep(newJob(name, who, 'ROLLING_BACK'));
      if (!kept) return 'BUSY';
      start(kept, 'ROLLING_BACK', async () => ['--roll-back', `--run=${key}`]);
      return told(kept);
    },
    /** Stops a check and gives the file away; not while it is being written, or rolled back. */
    async forget(id: string): Promise<'WRITING' | undefined> {
      const kept = jobs.get(id);
      if (kept?.busy && kept.job.doing !== 'CHECKING') return 'WRITING';
      if (kept) await forget(kept);
      return undefined;
    },
    async stop(): Promise<void> {
      for (const kept of [...jobs.values()]) await forget(kept);
    },
  };
}
