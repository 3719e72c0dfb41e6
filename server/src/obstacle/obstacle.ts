import type { ObstacleKind, ObstacleState } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';

/** One statement about an obstacle: all that is known of it from its source on. */
export type ObstacleRow = {
  /** Names the obstacle over all that is stated about it. */
  obstacle: string;
  /** The order of statements about one obstacle. */
  number: number;
  /** Project key. */
  project: string;
  kind: ObstacleKind;
  text: string;
  textEn: string | null;
  due: Day | null;
  dueText: string | null;
  unit: string | null;
  consulted: string | null;
  outcome: string | null;
  state: ObstacleState;
  cleared: string | null;
  known: Day;
};

/** An obstacle at a date: the last statement known by then, and when it was first stated. */
export type ObstacleOf = ObstacleRow & { asOf: Day; since: Day; numbers: readonly number[]; overdue: boolean };

/** Open and past its due date: a due month is over when its last day is. */
const overdueAt = ({ state, due }: ObstacleRow, day: Day): boolean => state === 'OPEN' && due !== null && due < day;

const rank = ({ state, overdue }: ObstacleOf): number => (state === 'CLEARED' ? 2 : overdue ? 0 : 1);
const NEVER = Number.MAX_SAFE_INTEGER;

/** Overdue ones first, then open, then cleared; the earliest due in front. */
export const byUrgency = (a: ObstacleOf, b: ObstacleOf): number =>
  rank(a) - rank(b) || (a.due ?? NEVER) - (b.due ?? NEVER) || (a.obstacle < b.obstacle ? -1 : 1);

/** Each obstacle as what was known by a day has it; none whose first statement is later. */
export function obstaclesAt(rows: readonly ObstacleRow[], asOf: Day): ObstacleOf[] {
  const known = groupBy(
    rows.filter((row) => row.known <= asOf),
    ({ obstacle }) => obstacle,
  );
  return [...known.values()]
    .flatMap((states) => {
      const inOrder = [...states].sort((a, b) => a.number - b.number);
      const last = inOrder.at(-1);
      const since = Math.min(...states.map((state) => state.known));
      const numbers = inOrder.map(({ number }) => number);
      return last ? [{ ...last, asOf, since, numbers, overdue: overdueAt(last, asOf) }] : [];
    })
    .sort(byUrgency);
}
