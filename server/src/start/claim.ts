import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endProcess } from '../process/end-process.ts';
import { isAlive, type ProcessIdentity, processIdentity } from '../process/identity.ts';
import { npmLaunchers } from '../process/launchers.ts';
import { StartRefused } from './start-refused.ts';

type Claim = ProcessIdentity & { launchers: ProcessIdentity[] };

const PATIENCE_MS = 30_000;

/**
 * One program per data folder: two would fight over its database. A program whose `npm` was killed counts as left
 * over and is ended first; one that died left only its file behind.
 */
export async function claimDataFolder(folder: string): Promise<void> {
  const file = join(folder, 'running.json');
  await mkdir(folder, { recursive: true });
  const other = await readClaim(file);
  if (other?.pid === process.pid) return;
  if (other !== undefined && isAlive(other)) {
    if (other.launchers.every(isAlive)) throw alreadyRunning(folder, other.pid);
    await endProcess(other, PATIENCE_MS);
  }
  await rm(file, { force: true });
  const self: Claim = { ...ownIdentity(), launchers: npmLaunchers() };
  await writeFile(file, JSON.stringify(self), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? alreadyRunning(folder) : error;
  });
}

export async function releaseDataFolder(folder: string): Promise<void> {
  const file = join(folder, 'running.json');
  if ((await readClaim(file))?.pid === process.pid) await rm(file, { force: true });
}

/** The number of the program that runs on this data folder. */
export async function programOn(folder: string): Promise<number | undefined> {
  const claim = await readClaim(join(folder, 'running.json'));
  return claim !== undefined && isAlive(claim) ? claim.pid : undefined;
}

async function readClaim(file: string): Promise<Claim | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Claim;
  } catch {
    return undefined;
  }
}

function ownIdentity(): ProcessIdentity {
  return processIdentity(process.pid) ?? { pid: process.pid, parent: process.ppid, began: '', command: '' };
}

function alreadyRunning(folder: string, pid?: number): StartRefused {
  const which = pid === undefined ? '' : ` ${pid}`;
  return new StartRefused(
    `本程序已在使用数据文件夹 ${folder}（进程${which}）：请先停止它，或为另一份设置 DATA_FOLDER。`,
    `The program already runs on the data folder ${folder} (process${which}): stop it first, or give this one a DATA_FOLDER of its own.`,
  );
}
