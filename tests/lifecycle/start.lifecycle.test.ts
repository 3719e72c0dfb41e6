import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isAlive } from '../../server/src/process/identity.ts';
import { freePort } from '../../server/src/process/port.ts';
import { DEFAULT_DATA_FOLDER } from '../../server/src/start/checkout.ts';
import { databaseProcess, type Program, type ProgramOptions, startProgram, within } from './program.ts';

describe('npm start', () => {
  let dataFolder: string;
  let port: number;
  const programs: Program[] = [];
  const start = (options: Partial<ProgramOptions> = {}): Program => {
    const program = startProgram({ dataFolder, port, ...options });
    programs.push(program);
    return program;
  };

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(DEFAULT_DATA_FOLDER, 'lifecycle-'));
    port = await freePort();
  });
  afterEach(async () => {
    for (const program of programs.splice(0)) {
      if (program.child.kill('SIGTERM')) await program.ended();
    }
    await within(30_000, () => databaseProcess(dataFolder) === undefined);
  });
  afterAll(() => rm(dataFolder, { recursive: true, force: true }));

  it('loads the seed into an empty database, serves page and API, and stops everything on SIGTERM', async () => {
    const program = start();
    const address = await program.address();
    expect(new URL(address).port).toBe(String(port));
    expect(await chainCount(address)).toBeGreaterThan(0);
    const page = await fetch(address, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<div id="root"');

    const database = databaseProcess(dataFolder);
    expect(database).toBeDefined();
    program.child.kill('SIGTERM');
    expect(await program.ended()).toBe(0);
    expect(database && isAlive(database)).toBe(false);
  });

  it('repeats nothing the second time, refuses to run twice, and after `kill -9` replaces what was left', async () => {
    const killed = start();
    await killed.address();
    expect(killed.output()).not.toMatch(/installing|downloading|page built|seed loaded/);
    const twice = start({ port: await freePort() });
    expect(await twice.ended()).toBe(1);
    expect(twice.output()).toContain('The program already runs on the data folder');

    const leftover = databaseProcess(dataFolder);
    killed.child.kill('SIGKILL');
    const next = start();
    expect(await chainCount(await next.address())).toBeGreaterThan(0);
    expect(leftover && isAlive(leftover)).toBe(false);

    const database = databaseProcess(dataFolder);
    expect(database?.pid).not.toBe(leftover?.pid);
    next.child.kill('SIGKILL');
    const endedByItself = await within(30_000, () => database !== undefined && !isAlive(database));
    expect(endedByItself).toBe(true);
  });

  it('starts again on the same port after `kill -9` of npm', async () => {
    const killed = start({ by: 'npm' });
    await killed.address();
    killed.child.kill('SIGKILL');
    const address = await start({ by: 'npm' }).address();
    expect(await chainCount(address)).toBeGreaterThan(0);
  });

  it('says in a sentence that the port is taken, before anything slow', async () => {
    const holder = createServer().listen(port, '127.0.0.1');
    try {
      const program = start();
      expect(await program.ended()).toBe(1);
      expect(program.output()).toContain(`Port ${port} is taken`);
      expect(program.output()).not.toContain('database ready');
      expect(databaseProcess(dataFolder)).toBeUndefined();
    } finally {
      holder.close();
    }
  });
});

/** A cold database may miss the deadline of a first question: it is asked again, as the page does. */
async function chainCount(address: string): Promise<number> {
  await expect.poll(() => askChains(address), { timeout: 60_000, interval: 1_000 }).toBeGreaterThan(0);
  return askChains(address);
}

async function askChains(address: string): Promise<number> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify({ query: '{ chains { id } }' }),
  });
  const { data } = (await response.json()) as { data: { chains: unknown[] } | null };
  return data?.chains.length ?? 0;
}
