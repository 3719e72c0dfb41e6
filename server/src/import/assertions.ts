import { type TableName, tableNames, tables } from '../model/tables.ts';
import { readNodeReference } from './node-reference.ts';
import { type PackageData, type Row, textOf } from './package-data.ts';
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

export type Assertions = { assertions: RowParameters[]; subjects: RowParameters[] };

/** One assertion for each row with evidence, and the nodes it is about: itself, or both ends of its relationship. */
export function assertionsOf(data: PackageData): Assertions {
  const assertions: RowParameters[] = [];
  const subjects: RowParameters[] = [];
  for (const table of tableNames) {
    if (!('statement_zh' in tables[table].fields)) continue;
    for (const row of data.rows(table)) {
      const { key, source, known, locator, standing, confidence, statementZh, statementEn, ...rest } = rowParameters(
        row,
        data,
      );
      const evidence = { source, known, locator, standing, confidence, statementZh, statementEn };
      const own = table === 'assertions';
      const assertion = own ? key : `${table}/${key}`;
      assertions.push({ ...(own ? rest : {}), ...evidence, key: assertion, table });
      for (const { label, key: subject } of subjectsOf(row, key)) {
        subjects.push({ assertion, subjectLabel: label, subjectKey: subject });
      }
    }
  }
  return { assertions, subjects };
}
