import { tableNames, tables } from '../../model/tables.ts';
import { identityOf, problemAt, type Row } from '../package-data.ts';
import type { Rule } from './rule.ts';

const sameCells = (a: Row, b: Row): boolean =>
  Object.keys(a.printed).every((column) => a.printed[column] === b.printed[column]);

/** One identity, one row: twice the same is a slip, twice with different content a disagreement the tables cannot hold. */
export const identities: Rule = function* (data) {
  for (const table of tableNames) {
    const column = tables[table].identity[0] ?? 'key';
    for (const row of data.rows(table)) {
      const identity = identityOf(row);
      const first = identity === undefined ? undefined : data.find(table, identity);
      if (first === undefined || first === row) continue;
      const where = `${first.file} ${first.line}`;
      const same = sameCells(first, row);
      yield problemAt(
        row,
        column,
        same
          ? { zh: `与 ${where} 行完全相同（${identity}）。`, en: `The same row as ${where} (${identity}).` }
          : {
              zh: `标识与 ${where} 行相同而内容不同（${identity}）。`,
              en: `The same identity as ${where} with different content (${identity}).`,
            },
        same
          ? { zh: '删去其中一行。', en: 'Remove one of them.' }
          : {
              zh: '改标识；若两个来源说法不一，记入 assertions 和 conflicts。',
              en: 'Change the key; where two sources disagree, use assertions and conflicts.',
            },
      );
    }
  }
};
