import { existsSync, readFileSync } from 'node:fs';
import { endProcess } from '../../process/end-process.ts';
import { processIdentity } from '../../process/identity.ts';
import { pidFile } from './home.ts';

const PATIENCE_MS = 45_000;

/** Ends a database process that a killed program left on this home; one that is ending already is waited for. */
export async function endLeftover(home: string, report: (line: string) => void): Promise<void> {
  const file = pidFile(home);
  if (!existsSync(file)) return;
  const identity = processIdentity(Number(readFileSync(file, 'utf8')));
  // The number may have gone to another process since: only one that serves this very home is ours to end.
  if (identity === undefined || !identity.command.includes(`--home-dir=${home} `)) return;
  report('停止上次遗留的数据库进程 | ending the database process that was left over');
  await endProcess(identity, PATIENCE_MS);
}
