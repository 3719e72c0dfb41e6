import { MAY_BE_ABSENT } from '../import/descriptor.ts';
import { factTables } from '../model/tables.ts';
import { csvZip } from './csv-zip.ts';
import { exampleRows } from './example-rows.ts';
import type { PackageWriter, Sink } from './package-writer.ts';
import { workbook } from './workbook.ts';

export type TemplateForm = 'xlsx' | 'zip';

const writers: Readonly<Record<TemplateForm, (sink: Sink) => PackageWriter>> = {
  xlsx: (sink) => workbook(sink, { titled: true }),
  zip: (sink) => csvZip('my-city', sink, { [MAY_BE_ABSENT]: true }),
};

/** A package to fill in: every table with its columns, and examples to be replaced. */
export function template(form: TemplateForm): Buffer {
  const pieces: Uint8Array[] = [];
  const writer = writers[form]((bytes) => pieces.push(bytes));
  const rows = exampleRows();
  for (const table of factTables) writer.rows(table, rows[table] ?? []);
  writer.end();
  return Buffer.concat(pieces);
}
