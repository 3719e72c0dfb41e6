import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type TableName, tableNames, tables } from '../model/tables.ts';
import { fieldSchema } from './field-schema.ts';

/** `enterprises.csv`, `enterprises-elsewhere.csv`, … in that order. */
function filesOf(folder: string, table: TableName): string[] {
  const own = new RegExp(`^${table}(-.+)?\\.csv$`);
  const files = readdirSync(join(folder, 'tables')).filter((file) => own.test(file));
  return files.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).map((file) => `tables/${file}`);
}

function foreignKeys(table: TableName, present: ReadonlySet<TableName>): object[] {
  return Object.entries(tables[table].fields).flatMap(([column, field]) =>
    field.kind === 'key' && present.has(field.table)
      ? [{ fields: column, reference: { resource: field.table === table ? '' : field.table, fields: 'key' } }]
      : [],
  );
}

function resource(table: TableName, files: readonly string[], present: ReadonlySet<TableName>, more: object): object {
  const { title, identity, fields } = tables[table];
  const links = foreignKeys(table, present);
  return {
    name: table,
    title: `${title.zh} ${title.en}`,
    profile: 'tabular-data-resource',
    path: files.length === 1 ? files[0] : files,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...more,
    schema: {
      fields: Object.entries(fields).map(([name, field]) => fieldSchema(name, field)),
      missingValues: [''],
      primaryKey: identity,
      ...(links.length > 0 ? { foreignKeys: links } : {}),
    },
  };
}

/** The text of a `datapackage.json` of these tables; `more` is said of each. */
export function descriptorOf(
  head: object,
  found: readonly { table: TableName; files: readonly string[] }[],
  more: object = {},
): string {
  const present = new Set(found.map(({ table }) => table));
  const resources = found.map(({ table, files }) => resource(table, files, present, more));
  return `${JSON.stringify({ ...head, profile: 'tabular-data-package', resources }, null, 2)}\n`;
}

/** The text of `datapackage.json` for the tables in `folder`; name, title and licences of an existing one are kept. */
export function describePackage(folder: string): string {
  const path = join(folder, 'datapackage.json');
  const head = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { name: basename(resolve(folder)) };
  const found = tableNames.flatMap((table) => {
    const files = filesOf(folder, table);
    return files.length > 0 ? [{ table, files }] : [];
  });
  return descriptorOf(head, found);
}

const started = process.argv[1];
if (started !== undefined && import.meta.url === pathToFileURL(started).href) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('Usage: npx tsx server/src/import/describe-package.ts <folder>');
  const text = describePackage(folder);
  writeFileSync(join(folder, 'datapackage.json'), text);
}
