import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import type { LogEntry } from './log-entry.ts';
import { alsoRevised } from './revised-by.ts';

const known = statement('change/known');
const enter = statement('change/enter');
const passOver = statement('change/pass-over');
const recount = statement('change/recount-revisions');

const BATCH = 1_000;

/**
 * Which changes of a package's log are to be written down: all of them, where no change by staff is in force here and none
 * of them is known; none, where all are known. Two histories have no common order: an entry that the log here lacks beside
 * changes of its own is returned as `foreign`.
 */
export async function changesToBring(
  run: Run,
  log: readonly LogEntry[],
): Promise<{ brought: readonly LogEntry[]; foreign?: LogEntry }> {
  if (log.length === 0) return { brought: [] };
  const here = new Map((await run(known)).map((row) => [String(row.key), row]));
  const isKnown = ({ key, at, by }: LogEntry): boolean => here.get(key)?.at === at && here.get(key)?.by === by;
  const foreign = log.find((entry) => !isKnown(entry));
  if (!foreign) return { brought: [] };
  const ours = [...here.values()].some(({ inForce }) => inForce === true) || log.some(({ key }) => here.has(key));
  return ours ? { brought: [], foreign } : { brought: log };
}

/** Writes them down as the latest changes, in their order; returns the version of the data, past theirs. */
export async function enterLog(run: Run, log: readonly LogEntry[], version: number): Promise<number> {
  const undoneBy = new Map(log.map(({ key, undoes }) => [undoes, key]));
  const rows = log.map(({ before, after, ...entry }, at) => ({
    ...entry,
    number: BigInt(at + 1),
    undoneBy: undoneBy.get(entry.key) ?? null,
    before: JSON.stringify(before),
    after: JSON.stringify(after),
    revises: alsoRevised(entry.subject, { before, after }),
  }));
  for (let from = 0; from < rows.length; from += BATCH) await run(enter, { rows: rows.slice(from, from + BATCH) });
  if (rows.length === 0) return version;
  const [raised] = await run(passOver, { count: BigInt(rows.length) });
  return Number(raised?.version);
}

/** Once the things are there that a log is about: each is at the revision that its changes made. */
export async function countRevisions(run: Run, log: readonly LogEntry[]): Promise<void> {
  const subjects = [...new Set(log.flatMap((entry) => [entry.subject, ...alsoRevised(entry.subject, entry)]))];
  if (subjects.length > 0) await run(recount, { subjects });
}
