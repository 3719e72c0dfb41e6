import { tableNames, tables } from '../../model/tables.ts';
import { identityOf, type PackageData, problemAt, type Row } from '../package-data.ts';
import type { Rule } from './rule.ts';

const sameCells = (a: Row, b: Row): boolean =>
  Object.keys(a.printed).every((column) => a.printed[column] === b.printed[column]);

type Repeated = { row: Row; first: Row; identity: string; same: boolean };

function* repeated(data: PackageData): Iterable<Repeated> {
  for (const table of tableNames) {
    for (const row of data.rows(table)) {
      const identity = identityOf(row);
      const first = identity === undefined ? undefined : data.find(table, identity);
      if (identity === undefined || first === undefined || first === row) continue;
      yield { row, first, identity, same: sameCells(first, row) };
    }
  }
}

/** Rows that stand twice with the same content: no harm, and only told. */
export function repeatedRows(data: PackageData): { total: number; first: Row | undefined } {
  const found = [...repeated(data)].filter(({ same }) => same);
  return { total: found.length, first: found[0]?.row };
}

/** One identity, one row: twice with different content is a disagreement that the tables cannot hold. */
export const identities: Rule = function* (data) {
  for (const { row, first, identity, same } of repeated(data)) {
    if (same) continue;
    const where = `${first.file} ${first.line}`;
    yield problemAt(
      row,
      tables[row.table].identity[0] ?? 'key',
      {
        zh: `标识与 ${where} 行相同而内容不同（${identity}）。`,
        en: `The same identity as ${where} with different content (${identity}).`,
      },
      {
        zh: '改标识；若两个来源说法不一，记入 assertions 和 conflicts。',
        en: 'Change the key; where two sources disagree, use assertions and conflicts.',
      },
    );
  }
};
