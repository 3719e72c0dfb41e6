import { type TableName, tableNames, tables } from '../model/tables.ts';
import { readNodeReference } from './node-reference.ts';
import { identityOf, type PackageData, type Row, textOf } from './package-data.ts';
import { type RowParameters, rowParameters } from './row-parameters.ts';

/** The columns that name the two ends of a row that becomes a relationship. */
const ends: Partial<Record<TableName, readonly [string, string]>> = {
  region_members: ['region', 'macro_region'],
  inputs: ['input', 'buyer'],
  activities: ['enterprise', 'segment'],
  supplies: ['supplier', 'buyer'],
  purchases: ['enterprise', 'segment'],
  leaderships: ['enterprise', 'chain'],
  fills: ['project', 'segment'],
  backers: ['project', 'enterprise'],
  brought_by: ['project', 'mechanism'],
  zone_priorities: ['place', 'priority'],
  region_targets: ['place', 'region'],
  list_members: ['list', 'member'],
  merges: ['kept', 'merged'],
};

type Subject = { label: string | undefined; key: string | undefined };

function subjectAt(row: Row, column: string): Subject {
  const printed = textOf(row, column);
  const field = tables[row.table].fields[column];
  if (field?.kind === 'key') return { label: tables[field.table].label, key: printed };
  const reference = readNodeReference(printed ?? '');
  return { label: reference?.label, key: reference?.key };
}

function subjectsOf(row: Row, key: unknown): Subject[] {
  if (row.table === 'assertions') return [subjectAt(row, 'about')];
  if (row.table === 'obstacles') return [subjectAt(row, 'project')];
  const columns = ends[row.table];
  return columns
    ? columns.map((column) => subjectAt(row, column))
    : [{ label: tables[row.table].label, key: String(key) }];
}

/** The rows of tables with evidence: each becomes an assertion, too. */
export const statedRows = (data: PackageData): readonly Row[] =>
  tableNames.filter((table) => 'statement_zh' in tables[table].fields).flatMap((table) => data.rows(table));

const keyOf = (table: TableName, key: unknown): unknown => (table === 'assertions' ? key : `${table}/${key}`);

/** The assertion that a row with evidence makes. */
export function assertionOf(row: Row, data: PackageData): RowParameters {
  const { key, source, known, locator, standing, confidence, statementZh, statementEn, ...rest } = rowParameters(
    row,
    data,
  );
  const evidence = { source, known, locator, standing, confidence, statementZh, statementEn };
  return { ...(row.table === 'assertions' ? rest : {}), ...evidence, key: keyOf(row.table, key), table: row.table };
}

/** The nodes that the assertion of a row is about: itself, or both ends of its relationship. */
export function subjectsOfAssertion(row: Row): RowParameters[] {
  const key = identityOf(row);
  const assertion = keyOf(row.table, key);
  return subjectsOf(row, key).map(({ label, key: subject }) => ({
    assertion,
    subjectLabel: label,
    subjectKey: subject,
  }));
}
