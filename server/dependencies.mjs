// Runs in a clone that has no node_modules yet: Node's own modules only.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath(new URL('..', import.meta.url));

/** Whether node_modules holds what package-lock.json asks for, whoever put it there. */
export function dependenciesInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = present[path];
    // Optional packages are those of other systems: npm leaves them out here.
    return found === undefined ? Boolean(optional || devOptional) : found.version === version;
  });
}

/**
 * Throws a sentence when npm fails. Not `npm ci`: it refuses a lock file without the packages of other systems, which
 * are left out where the registry has none of them. With --no-save the lock file is obeyed and never written.
 */
export async function installDependencies(report) {
  if (dependenciesInstalled()) return;
  report('安装依赖包（npm install） | installing packages');
  const began = performance.now();
  const code = await npm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    throw new Error(
      `依赖包未能安装：请检查网络与 npm 源设置，然后重试。\nThe packages could not be installed (npm install ended with ${code}): check the network and npm's registry setting, then try again.`,
    );
  }
  report(`依赖包就绪 | packages installed (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

function npm(parameters) {
  // The npm that runs us, where one does; else the one on PATH.
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...parameters], { cwd: CHECKOUT, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', () => resolve('npm not found'));
    child.on('exit', (code, signal) => resolve(code ?? signal));
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
