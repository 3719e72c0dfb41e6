// `npm test`: everything. `npm run check` (--fast): all but what needs a database or a browser. Node's own modules
// only, for it also runs in a fresh clone. Further arguments go to Vitest (then nothing else runs).
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installDependencies } from '../server/dependencies.mjs';
import { report } from '../server/report.mjs';

const CHECKOUT = fileURLToPath(new URL('..', import.meta.url));
const REPORT = fileURLToPath(new URL(`../.data/vitest-${process.pid}.json`, import.meta.url));
const TOOLS = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};
const STEPS = [
  ['generated types', ['--import', 'tsx', 'server/generate.ts']],
  ['types of server', [TOOLS.tsc, '-p', 'server']],
  ['types of client', [TOOLS.tsc, '-p', 'client']],
  ['types of tests', [TOOLS.tsc, '-p', 'tests']],
  ['lint and format', [TOOLS.biome, 'check', '.']],
  ['dead code', [TOOLS.knip]],
];

const fast = process.argv.includes('--fast');
const chosen = process.argv.slice(2).filter((argument) => argument !== '--fast');
let running;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));

try {
  await installDependencies(report);
} catch (error) {
  console.error(error.message);
  finish({ passed: 0, failed: 1, skipped: 0 });
}
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const [name, parameters] of chosen.length === 0 ? STEPS : []) {
  const began = performance.now();
  const { code, output } = await node(parameters, 'pipe');
  if (code !== 0) console.log(output);
  report(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  counts[code === 0 ? 'passed' : 'failed'] += 1;
}
add(counts, await vitest());
finish(counts);

async function vitest() {
  mkdirSync(fileURLToPath(new URL('../.data', import.meta.url)), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const parameters = [TOOLS.vitest, 'run', '--config', 'tests/vitest.config.ts', ...reporters, ...chosen];
  const { code } = await node(parameters, 'inherit');
  const result = existsSync(REPORT)
    ? counted(JSON.parse(readFileSync(REPORT, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  rmSync(REPORT, { force: true });
  // Something that is no test went wrong, such as the set-up of the database.
  if (code !== 0 && result.failed === 0) result.failed = 1;
  return result;
}

function counted({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests };
}

function add(total, more) {
  for (const key of Object.keys(total)) total[key] += more[key];
}

function node(parameters, output) {
  const env = { ...process.env, ...(fast ? { TEST_SCOPE: 'fast' } : {}) };
  return new Promise((resolve) => {
    running = spawn(process.execPath, parameters, { cwd: CHECKOUT, env, stdio: ['ignore', output, output] });
    let said = '';
    for (const stream of [running.stdout, running.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (said += text));
    running.on('close', (code) => resolve({ code, output: said }));
  });
}

function stop(signal) {
  running?.kill(signal);
  setTimeout(() => process.exit(1), 10_000).unref();
  running?.on('close', () => process.exit(1));
}

function finish({ passed, failed, skipped }) {
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(failed === 0 ? 0 : 1);
}
