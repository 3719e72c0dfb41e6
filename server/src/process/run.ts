import { type ChildProcess, spawn } from 'node:child_process';

export type Outcome = { code: number | null; output: string };

const running = new Set<ChildProcess>();

/** Runs a command to its end and keeps what it said; code null: the command is not to be had. */
export function run(
  command: string,
  parameters: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const finish = (code: number | null) => {
      running.delete(child);
      resolve({ code, output });
    };
    running.add(child);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', () => finish(null));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Ends what `run` still waits for: the program is stopping. */
export function endRunning(): void {
  for (const child of running) child.kill('SIGTERM');
}
