import { tableNames } from '../../model/tables.ts';
import type { EditedRows } from '../edited-rows.ts';
import { nameOf, type PackageData, type Row } from '../package-data.ts';
import { referencesOf } from '../references-of.ts';

/**
 * Rows that wait for the last transaction, where the changes of staff are made again on top: those that staff changed,
 * which so stay as staff left them until then, and those that refer to one that staff took away.
 */
export function deferredRows(data: PackageData, edited: EditedRows): ReadonlySet<Row> {
  if (edited.size === 0) return new Set();
  const all = tableNames.flatMap((table) => data.rows(table));
  const deferred = new Set(all.filter((row) => edited.has(nameOf(row))));
  const gone = new Set([...edited].flatMap(([name, { now }]) => (now ? [] : [name])));
  for (let found = gone.size; found > 0; ) {
    const more = all.filter(
      (row) => !deferred.has(row) && referencesOf(row).some(({ table, key }) => gone.has(`${table}/${key}`)),
    );
    for (const row of more) {
      deferred.add(row);
      gone.add(nameOf(row));
    }
    found = more.length;
  }
  return deferred;
}
