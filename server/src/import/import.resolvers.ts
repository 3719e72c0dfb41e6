import { nodeId } from '../api/node-id.ts';
import type { Resolvers } from '../gen/schema.ts';
import { tables } from '../model/tables.ts';
import { whatIsIn } from './batches/unfinished.ts';
import { importRunPage } from './import-runs.ts';
import { packageTables } from './package-tables.ts';

export const importResolvers: Resolvers = {
  Query: { importRuns: (_, page, context) => importRunPage(context, page), packageTables },
  ImportRun: {
    id: ({ key }) => nodeId('ImportRun', key),
    unfinished: (row) =>
      row.state === 'PARTIAL' || row.state === 'ROLLING_BACK'
        ? { done: row.done ?? 0, total: row.total ?? 0, sentence: whatIsIn(row.state, row) }
        : null,
    tables: ({ tables: names, counts, added, changed, same, conflicting }) =>
      names.map((table, at) => ({
        table,
        title: tables[table].title,
        rows: counts[at] ?? 0,
        added: added?.[at] ?? null,
        changed: changed?.[at] ?? null,
        same: same?.[at] ?? null,
        conflicting: conflicting?.[at] ?? null,
      })),
  },
};
