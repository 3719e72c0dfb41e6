import { type Field, type TableName, tableNames, tables } from '../../model/tables.ts';
import { readNodeReference } from '../node-reference.ts';
import { type PackageData, problemAt, type Row, textOf, textsOf } from '../package-data.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';
import { type Suggest, suggesting } from './suggesting.ts';

type Reference = { table: TableName; key: string };

function referenceOf(row: Row, column: string, field: Field): Reference | undefined {
  const printed = textOf(row, column);
  if (printed === undefined) return undefined;
  return field.kind === 'key' ? { table: field.table, key: printed } : readNodeReference(printed);
}

function dangling(data: PackageData, row: Row, column: string, { table, key }: Reference, suggest: Suggest): Problem {
  const near = suggest(table, key, () => data.identities(table));
  return problemAt(
    row,
    column,
    { zh: `表 ${table}（${tables[table].title.zh}）中没有 ${key}。`, en: `The table ${table} has no ${key}.` },
    near.length > 0
      ? {
          zh: `是否指 ${near.join('、')}？否则在该表中补上。`,
          en: `Did you mean ${near.join(', ')}? Else add it to that table.`,
        }
      : { zh: '核对标识，或在该表中补上。', en: 'Check the key, or add it to that table.' },
  );
}

/** Every key and every `Label:key` leads to a row. */
export const references: Rule = function* (data) {
  const suggest = suggesting();
  for (const table of tableNames) {
    for (const [column, field] of Object.entries(tables[table].fields)) {
      if (field.kind !== 'key' && field.kind !== 'node') continue;
      for (const row of data.rows(table)) {
        const reference = referenceOf(row, column, field);
        if (reference && !data.find(reference.table, reference.key))
          yield dangling(data, row, column, reference, suggest);
      }
    }
  }
  for (const row of data.rows('mechanisms')) {
    for (const key of textsOf(row, 'aims_at') ?? []) {
      if (!data.find('regions', key)) yield dangling(data, row, 'aims_at', { table: 'regions', key }, suggest);
    }
  }
};
