import { nearest } from '../model/nearest.ts';
import { type TableName, tables } from '../model/tables.ts';
import type { Problem, Sentence } from './problem.ts';

/** A header names exactly the columns of its table, each once, in any order. */
export function* checkHeader(table: TableName, file: string, header: readonly string[]): Iterable<Problem> {
  const columns = Object.keys(tables[table].fields);
  const fault = (type: string, column: string, value: string, problem: Sentence, remedy: Sentence): Problem => ({
    type,
    table,
    file,
    row: 1,
    column,
    value,
    problem,
    remedy,
  });
  for (const column of columns) {
    if (header.includes(column)) continue;
    yield fault(
      'missing-label',
      column,
      '',
      { zh: '缺少这一列。', en: 'This column is missing.' },
      {
        zh: '在表头补上；没有内容就留空。',
        en: 'Add it to the header; leave its cells empty when nothing is known.',
      },
    );
  }
  for (const [index, column] of header.entries()) {
    if (!columns.includes(column)) {
      const meant = nearest(column, columns)[0];
      yield fault(
        'extra-label',
        column,
        column,
        { zh: '这张表没有这一列。', en: 'The table has no such column.' },
        meant === undefined
          ? { zh: '删去这一列。', en: 'Remove it.' }
          : { zh: `是否指 ${meant}？否则删去。`, en: `Did you mean ${meant}? Else remove it.` },
      );
    } else if (header.indexOf(column) !== index) {
      yield fault(
        'duplicate-label',
        column,
        column,
        { zh: '表头中这一列出现两次。', en: 'The header has this column twice.' },
        { zh: '只留一列。', en: 'Keep one of them.' },
      );
    }
  }
}
