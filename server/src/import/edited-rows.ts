import { joined } from '../change/joined.ts';
import type { Cells, Rows } from '../change/rows.ts';
import { identityOfCells } from '../change/standing-rows.ts';
import type { TableName } from '../model/tables.ts';

/** A row that changes of staff in force are about: what it was without them, and what they made of it. */
export type EditedRow = {
  /** As packages have it; undefined for a row that staff added. */
  base: Cells | undefined;
  /** As staff left it; undefined for a row that they took away. */
  now: Cells | undefined;
  /** Columns that staff altered. */
  altered: ReadonlySet<string>;
};

/** The columns in which two states of a row are not written alike. */
export const differingCells = (a: Cells, b: Cells): string[] =>
  Object.keys({ ...a, ...b }).filter((column) => (a[column] ?? '') !== (b[column] ?? ''));

export type EditedRows = ReadonlyMap<string, EditedRow>;

/** The rows that staff added, by `table/identity`. */
export const addedByStaff = (edited: EditedRows): ReadonlySet<string> =>
  new Set([...edited].flatMap(([name, { base, now }]) => (base === undefined && now ? [name] : [])));

/** Those rows as staff left them, of those that they added alone or of all. */
export const leftByStaff = (edited: EditedRows, which: 'ADDED' | 'ALL'): Rows =>
  joined(
    ...[...edited].flatMap(([name, { base, now }]) =>
      now && (which === 'ALL' || base === undefined) ? [{ [name.slice(0, name.indexOf('/'))]: [now] }] : [],
    ),
  );

/** Rows that changes in force are about, by `table/identity`; `changes` in their order. */
export function editedRows(changes: readonly { before: Rows; after: Rows }[]): EditedRows {
  const edited = new Map<string, EditedRow>();
  for (const { before, after } of changes)
    for (const table of Object.keys({ ...before, ...after }) as TableName[]) {
      // Sources of staff are nobody's to contradict.
      if (table === 'sources') continue;
      const was = new Map((before[table] ?? []).map((cells) => [identityOfCells(table, cells), cells]));
      const is = new Map((after[table] ?? []).map((cells) => [identityOfCells(table, cells), cells]));
      for (const identity of new Set([...was.keys(), ...is.keys()])) {
        const [old, now] = [was.get(identity), is.get(identity)];
        const known = edited.get(`${table}/${identity}`);
        const columns = old && now ? differingCells(old, now) : [];
        edited.set(`${table}/${identity}`, {
          base: known ? known.base : old,
          now,
          altered: new Set([...(known?.altered ?? []), ...columns]),
        });
      }
    }
  return edited;
}
