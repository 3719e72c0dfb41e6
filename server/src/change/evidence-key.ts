import { assertionKey } from '../evidence/evidence.ts';
import { type TableName, tables } from '../model/tables.ts';

/** The key of the assertion that a row makes; undefined for a table without evidence. */
export const evidenceKeyOf = (table: TableName, key: string): string | undefined => {
  if (!('statement_zh' in tables[table].fields)) return undefined;
  return table === 'assertions' ? key : assertionKey(table, key);
};
