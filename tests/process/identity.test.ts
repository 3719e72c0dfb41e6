import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { endProcess } from '../../server/src/process/end-process.ts';
import { isAlive, processIdentity } from '../../server/src/process/identity.ts';

const SLEEP = 'setInterval(() => undefined, 1000)';

it('knows a living process by its number, its beginning, its command and its parent', () => {
  const self = processIdentity(process.pid);
  expect(self).toMatchObject({ pid: process.pid, parent: process.ppid });
  expect(self && isAlive(self)).toBe(true);
});

it('takes a number that went to another process for a dead one', () => {
  const self = processIdentity(process.pid);
  expect(self && isAlive({ ...self, began: '1' })).toBe(false);
});

it('ends a process that listens, and one that does not', async () => {
  for (const program of [SLEEP, `process.on('SIGTERM', () => undefined); console.log('deaf'); ${SLEEP}`]) {
    const child = spawn(process.execPath, ['-e', `console.log('ready'); ${program}`]);
    await once(child.stdout, 'data');
    const identity = processIdentity(child.pid ?? 0);
    if (identity === undefined) throw new Error('the child did not start');
    await endProcess(identity, 500);
    expect(isAlive(identity)).toBe(false);
  }
});
