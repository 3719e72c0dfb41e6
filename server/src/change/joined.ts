import { tableNames } from '../model/tables.ts';
import type { Rows } from './rows.ts';

/** Rows of several parts of a change as one. */
export const joined = (...parts: readonly Rows[]): Rows =>
  Object.fromEntries(
    tableNames.flatMap((table) => {
      const rows = parts.flatMap((part) => part[table] ?? []);
      return rows.length > 0 ? [[table, rows]] : [];
    }),
  );
