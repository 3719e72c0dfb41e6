import { tables } from '../model/tables.ts';
import { readNodeReference } from './node-reference.ts';
import { identityOf, type PackageData, periodOf, type Row, textOf, type Value } from './package-data.ts';

/** What the database is sent for a row. Integers are BigInt, since a JS number travels as a float. */
export type RowParameters = Record<string, unknown>;

const names = new Map<string, string>();

/** The name of a column in the database. */
export function camelCase(column: string): string {
  const name = names.get(column) ?? column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  names.set(column, name);
  return name;
}

/** The date from which the row is known: that of its source; 0 for an undated reference, visible at every date. */
function knownFrom(row: Row, data: PackageData): bigint {
  const source = data.find('sources', textOf(row, 'source') ?? '');
  return BigInt((source && periodOf(source, 'date')?.last) ?? 0);
}

function setCell(parameters: RowParameters, column: string, kind: string, value: Value): void {
  const name = camelCase(column);
  if (typeof value === 'object' && 'last' in value) {
    parameters[name] = BigInt(value.last);
    parameters[`${name}Text`] = value.printed;
    return;
  }
  parameters[name] = kind === 'integer' ? BigInt(value as number) : value;
  if (kind !== 'node') return;
  const reference = readNodeReference(value as string);
  parameters[`${name}Label`] = reference?.label;
  parameters[`${name}Key`] = reference?.key;
}

/** The cells of a row in camelCase, its key, its position in the table and, with a source, the date it is known from. */
export function rowParameters(row: Row, data: PackageData): RowParameters {
  const { fields } = tables[row.table];
  const parameters: RowParameters = { key: identityOf(row), position: BigInt(row.position) };
  for (const column in row.values)
    setCell(parameters, column, fields[column]?.kind ?? 'text', row.values[column] as Value);
  if ('source' in fields && row.table !== 'progress_reports') parameters.known = knownFrom(row, data);
  return parameters;
}
