import { tables } from '../model/tables.ts';
import { readNodeReference } from './node-reference.ts';
import { identityOf, type PackageData, periodOf, type Row, textOf, type Value } from './package-data.ts';

/** What the database is sent for a row. Integers are BigInt, since a JS number travels as a float. */
export type RowParameters = Record<string, unknown>;

/** The name of a column in the database. */
export const camelCase = (column: string): string =>
  column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The date from which the row is known: that of its source; 0 for an undated reference, visible at every date. */
function knownFrom(row: Row, data: PackageData): bigint {
  const source = data.find('sources', textOf(row, 'source') ?? '');
  return BigInt((source && periodOf(source, 'date')?.last) ?? 0);
}

function cellParameters(column: string, kind: string, value: Value): RowParameters {
  const name = camelCase(column);
  if (typeof value === 'object' && 'last' in value)
    return { [name]: BigInt(value.last), [`${name}Text`]: value.printed };
  if (kind === 'integer') return { [name]: BigInt(value as number) };
  if (kind !== 'node') return { [name]: value };
  const reference = readNodeReference(value as string);
  return { [name]: value, [`${name}Label`]: reference?.label, [`${name}Key`]: reference?.key };
}

/** The cells of a row in camelCase, its key, its position in the table and, with a source, the date it is known from. */
export function rowParameters(row: Row, data: PackageData): RowParameters {
  const { fields } = tables[row.table];
  const cells = Object.entries(row.values).map(([column, value]) =>
    cellParameters(column, fields[column]?.kind ?? 'text', value),
  );
  return Object.assign(
    { key: identityOf(row), position: BigInt(row.position) },
    ...cells,
    'source' in fields && row.table !== 'progress_reports' ? { known: knownFrom(row, data) } : {},
  );
}
