import { problemAt, textOf } from '../package-data.ts';
import type { Rule } from './rule.ts';

/** Documents and staff edits are dated; a reference has no date: it is visible at every date and never moves the default one. */
export const sourceDates: Rule = function* (data) {
  for (const row of data.rows('sources')) {
    const kind = textOf(row, 'kind');
    const dated = (row.printed.date ?? '') !== '';
    if (kind === undefined || (kind === 'REFERENCE') !== dated) continue;
    yield dated
      ? problemAt(
          row,
          'date',
          { zh: '参考资料（REFERENCE）不带日期。', en: 'A REFERENCE has no date.' },
          {
            zh: '清空日期，版次写入说明；或改为 DOCUMENT。',
            en: 'Empty the date and name the edition in the note, or make it a DOCUMENT.',
          },
        )
      : problemAt(
          row,
          'date',
          { zh: '文件和工作人员的编辑要有日期。', en: 'Documents and staff edits need a date.' },
          {
            zh: '填上日期；推断出来的把 date_standing 写成 INFERRED。',
            en: 'Fill it in; if it was concluded, set date_standing to INFERRED.',
          },
        );
  }
};
