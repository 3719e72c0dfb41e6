import type { NewRows } from './new-row.ts';
import { readCsv } from './register.ts';

/** All classes of GB/T 4754-2017 that the database does not have; a class is named by its code. */
export async function addGbt4754(
  path: string | undefined,
  present: ReadonlySet<string>,
  { rows, source }: { rows: NewRows; source: string },
): Promise<void> {
  for (const [index, { code = '', name = '', parent_code = '' }] of (await readCsv(path)).entries()) {
    if (present.has(code)) continue;
    const at = { file: 'gbt4754-2017.csv', line: index + 2 };
    rows.add('industries', at, { key: code, name, source, ...(parent_code === '' ? {} : { part_of: parent_code }) });
  }
}
