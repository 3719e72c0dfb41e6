import { type TableName, tables } from '../model/tables.ts';
import type { Cells, Rows } from './rows.ts';
import { differingColumns, identityOfCells } from './standing-rows.ts';

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

const byIdentity = (table: TableName, rows: readonly Cells[] = []): Map<string, Cells> =>
  new Map(rows.map((cells) => [identityOfCells(table, cells), cells]));

/**
 * A change over rows that are not those over which it was made: it alters the same cells, takes the same rows away and
 * adds the same; a row that the package has by now itself is left to it, and one that the change did not alter is not made
 * again where it is gone.
 */
export function rebased({ before, after }: { before: Rows; after: Rows }, current: Current) {
  const result: { before: Rows; after: Rows } = { before: {}, after: {} };
  for (const table of Object.keys({ ...before, ...after }) as TableName[]) {
    const [was, is] = [byIdentity(table, before[table]), byIdentity(table, after[table])];
    for (const [identity, cells] of was) {
      const same = is.get(identity);
      if (!same || current(table, identity) || differingColumns(table, cells, same).length > 0) continue;
      was.delete(identity);
      is.delete(identity);
    }
    const bases = [...was].map(([identity, cells]) => [identity, current(table, identity) ?? cells] as const);
    const written = [...is].flatMap(([identity, cells]) => {
      const own = was.get(identity);
      if (own) return [altered(table, current(table, identity) ?? own, own, cells)];
      return current(table, identity) && table !== 'sources' ? [] : [cells];
    });
    if (bases.length > 0) result.before[table] = bases.map(([, cells]) => cells);
    if (written.length > 0) result.after[table] = written;
  }
  return result;
}
