import type { TableName } from '../../model/tables.ts';
import { periodOf, problemAt } from '../package-data.ts';
import type { Rule } from './rule.ts';

const spans: readonly TableName[] = ['activities', 'leaderships', 'chief_units'];

/** What lasts from one date to another does not end before it begins. */
export const dateOrder: Rule = function* (data) {
  for (const table of spans) {
    for (const row of data.rows(table)) {
      const from = periodOf(row, 'from');
      const until = periodOf(row, 'until');
      if (!from || !until || from.first <= until.last) continue;
      yield problemAt(
        row,
        'until',
        { zh: `终止早于起始（${from.printed}）。`, en: `It ends before it begins (${from.printed}).` },
        { zh: '核对两个日期。', en: 'Check both dates.' },
      );
    }
  }
};
