import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pidFile } from './home.ts';

export type Launched = { exited: Promise<number>; stop(): Promise<void> };

const START_PATIENCE_MS = 90_000;
const SUPERVISOR = fileURLToPath(new URL('supervisor.mjs', import.meta.url));

/** Starts the database under its supervisor; resolves when it says that it takes connections. */
export async function launch(home: string, command: string, parameters: string[]): Promise<Launched> {
  await rm(pidFile(home), { force: true });
  // A process group of its own: Ctrl-C reaches the program alone, which stops the server before the database.
  const child = spawn(process.execPath, [SUPERVISOR, pidFile(home), command, ...parameters], {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit').then(([code]) => Number(code ?? 1));
  child.stdin?.on('error', () => undefined);
  async function stop(): Promise<void> {
    child.stdin?.end();
    await exited;
  }
  try {
    await untilStarted(child, exited);
    return { exited, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function untilStarted(child: ChildProcess, exited: Promise<number>): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new DatabaseDidNotStart('no answer in time', said)), START_PATIENCE_MS);
    const listen = (text: string) => {
      said = (said + text).slice(-20_000);
      if (!/Bolt enabled on [\s\S]*\bStarted\./.test(said)) return;
      clearTimeout(timer);
      said = '';
      for (const stream of [child.stdout, child.stderr]) stream?.removeAllListeners('data').resume();
      resolve();
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', listen);
    void exited.then((code) => {
      clearTimeout(timer);
      reject(new DatabaseDidNotStart(EXIT_MEANINGS[code] ?? `exit code ${code}`, said));
    });
  });
}

const EXIT_MEANINGS: Record<number, string> = {
  1: 'start failed',
  2: 'another process uses its store',
  3: 'bad configuration',
  127: 'java is not to be had',
};

export class DatabaseDidNotStart extends Error {
  constructor(reason: string, said: string) {
    const lines = said.trim().split('\n').slice(-15).join('\n');
    super(`数据库没有启动。 The database did not start (${reason}).\n${lines}`);
    this.name = 'DatabaseDidNotStart';
  }
}
