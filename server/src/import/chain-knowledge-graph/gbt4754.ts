import type { NewRows } from './new-row.ts';
import { readCsv } from './read-csv.ts';
import type { Encodings } from './read-lines.ts';

/** All classes of GB/T 4754-2017 that the database does not have; a class is named by its code. */
export async function addGbt4754(
  path: string | undefined,
  present: ReadonlySet<string>,
  { rows, source, encodings }: { rows: NewRows; source: string; encodings: Encodings },
): Promise<void> {
  const classes = await readCsv(path, ['code', 'name', 'parent_code'], encodings);
  for (const [index, { code, name, parent_code }] of classes.entries()) {
    if (present.has(code)) continue;
    const at = { file: 'gbt4754-2017.csv', line: index + 2 };
    rows.add('industries', at, { key: code, name, source, ...(parent_code === '' ? {} : { part_of: parent_code }) });
  }
}
