import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../process/run.ts';
import { CHECKOUT, CLIENT_FOLDER } from './checkout.ts';
import { type Report, timed } from './timed.ts';

const MARKER = join(CLIENT_FOLDER, '.built-from');
const NOT_SOURCE = /^client\/(dist|src\/gen|node_modules)\//;
const OTHER_SOURCES = [
  'package-lock.json',
  'tsconfig.base.json',
  'server/generate.ts',
  'server/src/api/typed-documents.ts',
];

/** Builds the page unless it was built from just these sources. */
export async function buildClient(report: Report): Promise<void> {
  const fingerprint = clientFingerprint();
  if (existsSync(MARKER) && readFileSync(MARKER, 'utf8') === fingerprint) return;
  await timed(report, '页面已构建 | page built', async () => {
    await tool('generating the types of the API', ['--import', 'tsx', join('server', 'generate.ts')]);
    await tool('building the page', [
      join('node_modules', 'vite', 'bin', 'vite.js'),
      'build',
      '--config',
      join('client', 'vite.config.ts'),
      '--logLevel',
      'warn',
    ]);
  });
  writeFileSync(MARKER, fingerprint);
}

async function tool(task: string, parameters: string[]): Promise<void> {
  const { code, output } = await run(process.execPath, parameters, {
    cwd: CHECKOUT,
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (code === 0) return;
  const said = output.split('\n').filter((line) => !/^\s+at /.test(line));
  throw new Error(`页面构建失败。 The page could not be built (${task}):\n${said.join('\n').trim().slice(0, 4_000)}`);
}

function clientFingerprint(): string {
  const hash = createHash('sha256');
  for (const file of [...clientSources(), ...schemaFiles(), ...OTHER_SOURCES]) {
    hash.update(`${file}\0`).update(readFileSync(join(CHECKOUT, file)));
  }
  return hash.digest('hex');
}

function clientSources(): string[] {
  return filesBelow('client').filter((file) => !NOT_SOURCE.test(file));
}

function schemaFiles(): string[] {
  return filesBelow(join('server', 'src')).filter((file) => file.endsWith('.graphql'));
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(join(CHECKOUT, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(CHECKOUT.length + 1).replaceAll('\\', '/')).sort();
}
