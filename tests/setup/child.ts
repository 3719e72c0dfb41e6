import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { CHECKOUT } from '../../server/src/start/checkout.ts';

const POLL_MS = 20;

export type Child = {
  child: ChildProcess;
  output(): string;
  /** Resolves with what it said, once it has said it. */
  says(words: string | RegExp): Promise<RegExpExecArray>;
  /** Resolves with the exit code; null when a signal ended it. */
  ended(): Promise<number | null>;
};

const literally = (words: string): RegExp => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** A command as a person runs it in the checkout, without what the test run put into the environment. */
export function startChild(command: readonly string[], settings: Record<string, string>): Child {
  const [program = '', ...words] = command;
  const { NODE_ENV, VITEST, npm_lifecycle_event, NEO4J_URI, ...environment } = process.env;
  const child = spawn(program, words, {
    cwd: CHECKOUT,
    env: { ...environment, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return {
    child,
    output: () => said,
    ended: async () => (await exit)[0],
    async says(words) {
      const wanted = typeof words === 'string' ? literally(words) : words;
      for (;;) {
        const found = wanted.exec(said);
        if (found) return found;
        if (child.exitCode !== null) throw new Error(`the command ended (${child.exitCode}):\n${said}`);
        await pause(POLL_MS);
      }
    },
  };
}
