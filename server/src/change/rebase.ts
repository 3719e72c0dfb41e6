import { type TableName, tables } from '../model/tables.ts';
import type { Cells, Rows } from './rows.ts';
import { identityOfCells } from './standing-rows.ts';

/** A row as a newer package has it, or an earlier change left it; undefined for one that it says nothing of. */
export type Current = (table: TableName, identity: string) => Cells | undefined;

const listed = (cell: string | undefined): string[] =>
  (cell ?? '').split(';').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

/** What a change did to a list, done to another list. */
function sameDone(base: string | undefined, before: string | undefined, after: string | undefined): string {
  const [was, is] = [listed(before), listed(after)];
  const kept = listed(base).filter((entry) => is.includes(entry) || !was.includes(entry));
  return [...new Set([...kept, ...is.filter((entry) => !was.includes(entry))])].join(';');
}

/** The cells that a change altered, altered in another state of the row; the others stay as they are there. */
function altered(table: TableName, base: Cells, before: Cells, after: Cells): Cells {
  const columns = Object.keys({ ...before, ...after }).filter((c) => (before[c] ?? '') !== (after[c] ?? ''));
  const cells = columns.map((column) =>
    tables[table].fields[column]?.kind === 'texts'
      ? [column, sameDone(base[column], before[column], after[column])]
      : [column, after[column] ?? ''],
  );
  return { ...base, ...Object.fromEntries(cells) };
}

/**
 * A change over rows that are not those over which it was made: it alters the same cells, takes the same rows away and
 * adds the same; a row that the package has by now itself is left to it.
 */
export function rebased({ before, after }: { before: Rows; after: Rows }, current: Current) {
  const result: { before: Rows; after: Rows } = { before: {}, after: {} };
  for (const table of Object.keys({ ...before, ...after }) as TableName[]) {
    const was = new Map((before[table] ?? []).map((cells) => [identityOfCells(table, cells), cells]));
    const bases = [...was].map(([identity, cells]) => [identity, current(table, identity) ?? cells] as const);
    const written = (after[table] ?? []).flatMap((cells) => {
      const identity = identityOfCells(table, cells);
      const own = was.get(identity);
      if (own) return [altered(table, current(table, identity) ?? own, own, cells)];
      return current(table, identity) && table !== 'sources' ? [] : [cells];
    });
    if (bases.length > 0) result.before[table] = bases.map(([, cells]) => cells);
    if (written.length > 0) result.after[table] = written;
  }
  return result;
}
