import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { CHECKOUT, DEFAULT_DATA_FOLDER } from '../../server/src/start/checkout.ts';
import { readArguments } from './arguments.ts';
import type { Figure, Results } from './figure.ts';
import { terminalTable } from './print.ts';
import { readmeTables } from './readme-tables.ts';

/** `npm run bench`: see README.md beside this file. */
const FOLDER = join(DEFAULT_DATA_FOLDER, 'bench');

function newestResults(): Results {
  const newest =
    existsSync(FOLDER) &&
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .at(-1);
  if (!newest) throw new Error(`There are no results in ${FOLDER} yet: npm run bench`);
  return JSON.parse(readFileSync(join(FOLDER, newest), 'utf8'));
}

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
}

const commit = (): string =>
  execFileSync('git', ['describe', '--always', '--dirty'], { cwd: CHECKOUT, encoding: 'utf8' }).trim();

async function bench(words: readonly string[]): Promise<number> {
  const { nodes, processes, names } = readArguments(words);
  const figuresFile = join(FOLDER, `figures-${process.pid}.jsonl`);
  mkdirSync(FOLDER, { recursive: true });
  const vitest = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/bench/vitest.config.ts', ...names],
    {
      cwd: CHECKOUT,
      stdio: 'inherit',
      env: {
        ...process.env,
        BENCH_NODES: nodes,
        BENCH_PROCESSES: processes ? '1' : '',
        BENCH_FIGURES: figuresFile,
      },
    },
  );
  const [code] = await once(vitest, 'exit');
  if (!existsSync(figuresFile)) return code ?? 1;
  const figures = readFileSync(figuresFile, 'utf8')
    .trim()
    .split('\n')
    .map((line): Figure => JSON.parse(line));
  rmSync(figuresFile);
  const at = new Date().toISOString();
  const command = ['npm run bench', ...(words.length > 0 ? ['--', ...words] : [])].join(' ');
  const results: Results = { at, commit: commit(), machine: machine(), node: process.versions.node, command, figures };
  const file = join(FOLDER, `${at.replace(/:/g, '-').slice(0, 19)}.json`);
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\n${terminalTable(results)}\n\n${file}`);
  return code ?? 1;
}

const words = process.argv.slice(2);
if (readArguments(words).readme) console.log(readmeTables(newestResults()));
else process.exit(await bench(words));
