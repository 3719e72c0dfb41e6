import type { ComparedCause } from '../gen/schema.ts';

/**
 * Why something differs between two dates (design §4). The same formulas are asked four times, each time with one
 * thing more (`standpoints.ts`):
 *
 *   from     what was known at `from`, seen at `from`
 *   time     the same knowledge, seen at `to`: plans fall due, silence lasts, a stated absence grows old
 *   learned  all that is known at `to`, as if nothing that is dated within (from, to] had taken place
 *   to       what is known at `to`, seen at `to`
 *
 * CLOCK: `time` already gives what holds at `to`: no new knowledge, time alone.
 * LEARNED: `learned` gives it, `time` does not: a source of the interval tells of what was so before, or gives no date.
 * HAPPENED: only `to` gives it: something dated within the interval was needed, by its own date, not its source's.
 *
 * So the cause of a word is the last step that changed it, and that of a figure the step that moved it most.
 */
export type Path<Value> = readonly [from: Value, time: Value, learned: Value, to: Value];

/** The step that leads to each standpoint after the first. */
const STEPS: readonly ComparedCause[] = ['CLOCK', 'LEARNED', 'HAPPENED'];

/** Differences below this are rounding. */
const NOTHING = 1e-9;

/** The cause of a difference in something that has a name; null where the ends are the same. */
export function causeOf(path: Path<string | null>): ComparedCause | null {
  if (path[0] === path[3]) return null;
  return STEPS.findLast((_, step) => path[step] !== path[step + 1]) ?? null;
}

export type Part = { cause: ComparedCause; change: number };

/** What each cause adds to a figure; together the whole difference. */
export const partsOf = (path: Path<number>): Part[] =>
  STEPS.map((cause, step) => ({ cause, change: (path[step + 1] ?? 0) - (path[step] ?? 0) }));

/** The cause of a difference in a figure: the largest part, of equal ones the one that needs most; null where it stays. */
export function causeOfFigure(path: Path<number>): ComparedCause | null {
  if (!moved(path)) return null;
  const parts = partsOf(path);
  const most = Math.max(...parts.map(({ change }) => Math.abs(change)));
  return parts.findLast(({ change }) => Math.abs(change) >= most - NOTHING)?.cause ?? null;
}

export const moved = ([from, , , to]: Path<number>): boolean => Math.abs(to - from) > NOTHING;
