// Runs the database for the program and ends it when the program is gone: its standard input is a pipe from the
// program, and the system closes that pipe even when the program was killed. `supervisor.mjs <pid file> <command> ...`
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const PATIENCE_MS = 30_000;
const [pidFile, command, ...parameters] = process.argv.slice(2);

const database = spawn(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
if (database.pid !== undefined) writeFileSync(pidFile, String(database.pid));
database.on('error', () => process.exit(127));
database.on('exit', (code) => process.exit(code ?? 1));

function end() {
  database.kill('SIGTERM');
  setTimeout(() => database.kill('SIGKILL'), PATIENCE_MS);
}

process.stdin.on('end', end).on('error', end).resume();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end);
