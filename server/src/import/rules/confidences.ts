import { tableNames, tables } from '../../model/tables.ts';
import { numberOf, problemAt, textOf } from '../package-data.ts';
import type { Rule } from './rule.ts';

/** What the source says itself is not more or less likely; only our own conclusions carry a confidence. */
export const confidences: Rule = function* (data) {
  for (const table of tableNames) {
    if (!('confidence' in tables[table].fields)) continue;
    for (const row of data.rows(table)) {
      if (textOf(row, 'standing') !== 'OBSERVED' || numberOf(row, 'confidence') === undefined) continue;
      yield problemAt(
        row,
        'confidence',
        { zh: '来源原有的说法（OBSERVED）不带把握程度。', en: 'An OBSERVED statement has no confidence.' },
        { zh: '清空，或把 standing 写成 INFERRED。', en: 'Empty it, or set standing to INFERRED.' },
      );
    }
  }
};
