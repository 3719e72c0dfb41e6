import type { ImportRunEntryFragment } from '../gen/graphql.ts';
import type { Kind } from './job.ts';

type Tables = ImportRunEntryFragment['tables'];
export type RunCounts = { rows: number } & Record<Kind, number | null>;

/** Rows of all tables of a run; null where one of them was not counted: unknown is not nought. */
export function runCounts(tables: Tables): RunCounts {
  const sum = (of: (table: Tables[number]) => number | null): number | null =>
    tables.reduce<number | null>((all, table) => {
      const count = of(table);
      return all === null || count === null ? null : all + count;
    }, 0);
  return {
    rows: sum(({ rows }) => rows) ?? 0,
    NEW: sum(({ added }) => added),
    CHANGED: sum(({ changed }) => changed),
    CONFLICTING: sum(({ conflicting }) => conflicting),
    SAME: sum(({ same }) => same),
  };
}
