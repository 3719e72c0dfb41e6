import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { processIdentity } from '../../server/src/process/identity.ts';
import { claimDataFolder, releaseDataFolder } from '../../server/src/start/claim.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claim-'));
});
afterEach(() => rm(folder, { recursive: true }));

const claimedBy = async () => JSON.parse(await readFile(join(folder, 'running.json'), 'utf8')).pid;
const leaveClaim = (claim: object) => writeFile(join(folder, 'running.json'), JSON.stringify(claim));

it('belongs to the first, who may ask again, until it is released', async () => {
  await claimDataFolder(folder);
  await claimDataFolder(folder);
  expect(await claimedBy()).toBe(process.pid);
  await releaseDataFolder(folder);
  await expect(claimedBy()).rejects.toThrow();
});

it('is refused while another program lives', async () => {
  const parent = processIdentity(process.ppid);
  await leaveClaim({ ...parent, launchers: [] });
  await expect(claimDataFolder(folder)).rejects.toThrow('already runs on the data folder');
});

it('is taken over from a program that died, though its number lives on in another', async () => {
  await leaveClaim({ ...processIdentity(process.ppid), began: '1', launchers: [] });
  await claimDataFolder(folder);
  expect(await claimedBy()).toBe(process.pid);
});
