import { tableNames, tables } from '../../model/tables.ts';
import { problemAt } from '../package-data.ts';
import type { Rule } from './rule.ts';

/** Keys are part of ids (`Label:key`, `chain|segment|area|date`), of joined identities (`/`) and of lists (`;`). */
export const keys: Rule = function* (data) {
  for (const table of tableNames) {
    if (!('key' in tables[table].fields)) continue;
    for (const row of data.rows(table)) {
      if (!/[\s:/|;]/.test(row.printed.key ?? '')) continue;
      yield problemAt(
        row,
        'key',
        { zh: '标识中有空格或 : / | ; 。', en: 'The key contains a space or one of : / | ;.' },
        { zh: '用字母、数字、连字符、下划线和点。', en: 'Use letters, digits, hyphens, underscores and points.' },
      );
    }
  }
};
