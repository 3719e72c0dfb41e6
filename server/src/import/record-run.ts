import type { LoggedChange } from '../change/log-entry.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import type { Comparison } from './comparison.ts';
import type { DifferenceKind } from './difference.ts';
import { packed } from './packed.ts';
import type { PackageReading } from './reading.ts';

const record = statement('import/run');
const loaded = statement('import/loaded');
const forgetParts = statement('import/forget-parts');
const keepParts = statement('import/keep-parts');

/** The part of what a run keeps that is the log of changes: what they were before they were made again. */
export const CHANGES = 'changes';

export type RunOf = {
  reading: PackageReading;
  /** Who imports; null: the program itself. */
  who: string | null;
  /** Name of the folder or file. */
  file: string;
};

type Outcome = {
  state: 'LOADED' | 'PARTIAL';
  startedAt: Date;
  sequence: number;
  comparison: Comparison;
  changes: readonly LoggedChange[];
};

/** Writes down an import and what is needed to roll it back; returns the key of the run. */
export async function recordRun(
  run: Run,
  { reading, who, file }: RunOf,
  { state, startedAt, sequence, comparison, changes }: Outcome,
): Promise<string> {
  const key = `${reading.name}@${startedAt.toISOString()}`;
  const { counts, kept } = comparison;
  const all = (kind: DifferenceKind): bigint[] => [...counts.values()].map((count) => BigInt(count[kind]));
  await run(record, {
    key,
    sequence: BigInt(sequence),
    name: reading.name,
    hash: reading.hash,
    who,
    file,
    kind: reading.kind ?? null,
    state,
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    tables: [...counts.keys()],
    counts: [...counts.keys()].map((table) => BigInt(reading.data.rows(table).length)),
    added: all('NEW'),
    changed: all('CHANGED'),
    same: all('SAME'),
    conflicting: all('CONFLICTING'),
  });
  await run(forgetParts);
  const log = { table: CHANGES, before: packed(changes) };
  const parts = [...kept, log].map(({ table, before }, at) => ({ key: `${key}/${at}`, table, before }));
  for (let from = 0; from < parts.length; from += 20)
    await run(keepParts, { run: key, rows: parts.slice(from, from + 20) });
  return key;
}

/** Joins a run to the sources that it brought, once they are in. */
export async function recordSources(run: Run, key: string, { data }: PackageReading): Promise<void> {
  await run(loaded, { run: key, rows: data.rows('sources').map((row) => ({ key: row.printed.key })) });
}
