import type { LogEntry, LoggedChange } from '../change/log-entry.ts';
import { inForce } from '../change/replay.ts';
import { type Unwound, unwound } from '../change/unwound.ts';
import type { Run } from '../neo4j/graph.ts';
import { checkAmongStanding } from './check.ts';
import { type Comparison, comparePackage, keepEdited } from './comparison.ts';
import { addedByStaff, type EditedRows, editedRows } from './edited-rows.ts';
import { comparedWithLog, logToBring } from './log-of-package.ts';
import { namedIn } from './package-data.ts';
import type { ProblemReport } from './problem.ts';
import type { OnProgress } from './progress.ts';
import type { PackageReading } from './reading.ts';
import { isOfShortlists } from './shortlist-difference.ts';

/** Turns a transaction back when all that was wanted was to know. */
export class TurnedBack extends Error {
  readonly comparison: Comparison;
  constructor(comparison: Comparison) {
    super('nothing was to be written');
    this.comparison = comparison;
  }
}

export type Compared = {
  comparison: Comparison;
  /** Changes by staff that are in force in the database. */
  changes: readonly LoggedChange[];
  edited: EditedRows;
  /** The package without the changes that its own log tells of. */
  told: Unwound;
  /** Those changes, where they are to be written down. */
  brought: readonly LogEntry[];
};

type Comparing = {
  reading: PackageReading;
  /** What is wrong with the package by itself. */
  alone: ProblemReport;
  dryRun: boolean;
  progress: OnProgress;
};

const nothingNew = ({ counts }: Comparison): boolean =>
  [...counts].every(
    ([table, { NEW, CHANGED, CONFLICTING }]) => NEW + CHANGED + (isOfShortlists(table) ? 0 : CONFLICTING) === 0,
  );

/**
 * Checks a package, compares it with the graph, and what changes by staff it meets; `nothing`: the database holds nothing
 * yet. Throws InvalidPackage, and TurnedBack for a dry run or where nothing is to be written.
 */
export async function compareWithin(
  run: Run,
  { reading, alone, dryRun, progress }: Comparing,
  nothing: boolean,
): Promise<Compared> {
  const changes = await inForce(run);
  const edited = editedRows(changes);
  const added = nothing ? undefined : addedByStaff(edited);
  const data = await checkAmongStanding(run, reading, { alone, added });
  progress({ phase: 'COMPARING', done: 0, total: 0 });
  const told = unwound(reading.data);
  const brought = await logToBring(run, reading, told.log);
  // What changes that are known added is theirs; what others are about is kept, to be as it was without them.
  const [own, touched] = brought.length > 0 ? [told.all, told.edited] : [told.base, undefined];
  const found = await comparePackage(run, { ...own, find: namedIn(own, data) }, { edited, touched, nothing });
  const kept = [...found.kept, ...keepEdited(found.written, edited)];
  const comparison = comparedWithLog({ ...found, kept }, told, brought);
  if (dryRun || nothingNew(comparison)) throw new TurnedBack(comparison);
  return { comparison, changes, edited, told, brought };
}
