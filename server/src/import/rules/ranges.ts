import { tableNames, tables } from '../../model/tables.ts';
import { numberOf, problemAt } from '../package-data.ts';
import type { Rule } from './rule.ts';

export const ranges: Rule = function* (data) {
  for (const table of tableNames) {
    for (const [column, { minimum = -Infinity, maximum = Infinity }] of Object.entries(tables[table].fields)) {
      if (minimum === -Infinity && maximum === Infinity) continue;
      for (const row of data.rows(table)) {
        const value = numberOf(row, column);
        if (value === undefined || (value >= minimum && value <= maximum)) continue;
        const most =
          maximum === Infinity ? { zh: '', en: '' } : { zh: `，至多 ${maximum}`, en: `, at most ${maximum}` };
        yield problemAt(
          row,
          column,
          { zh: '数值超出范围。', en: 'The number is out of range.' },
          { zh: `至少 ${minimum}${most.zh}。`, en: `At least ${minimum}${most.en}.` },
        );
      }
    }
  }
};
