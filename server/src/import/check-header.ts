import type { TableName } from '../model/tables.ts';
import { tables } from '../model/tables.ts';
import type { ReadColumn } from './mapping.ts';
import type { Problem, Sentence } from './problem.ts';
import { missingColumns } from './read-place.ts';

/** What other programs put between cells, and what a Chinese keyboard does. */
const OTHER_SEPARATORS = /[;\t|，；]/;

/** The character that parts the cells of a header instead of the comma, so that it reads as one; undefined for any other. */
const otherSeparator = (header: readonly ReadColumn[]): string | undefined =>
  header.length === 1 && header[0]?.how === 'UNKNOWN' ? OTHER_SEPARATORS.exec(header[0].label)?.[0] : undefined;

/**
 * A header names exactly the columns of its table, each once, in any order. With `absentAsEmpty` those that may be empty
 * may be missing.
 */
export function* checkHeader(
  table: TableName,
  file: string,
  header: readonly ReadColumn[],
  absentAsEmpty = false,
): Iterable<Problem> {
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
  const separator = otherSeparator(header);
  if (separator !== undefined) {
    const printed = separator === '\t' ? 'TAB' : separator;
    yield fault(
      'source-error',
      '',
      printed,
      { zh: '各格不是以英文逗号分开的。', en: 'The cells are not parted by commas.' },
      { zh: '另存为“CSV UTF-8（逗号分隔）”。', en: 'Save the file as "CSV UTF-8 (comma delimited)".' },
    );
    return;
  }
  for (const column of missingColumns(table, header)) {
    if (absentAsEmpty && !tables[table].fields[column]?.required) continue;
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
  for (const [index, { label, column, how, near }] of header.entries()) {
    if (how === 'UNKNOWN') {
      const meant = near[0];
      yield fault(
        'extra-label',
        label,
        label,
        { zh: '这张表没有这一列。', en: 'The table has no such column.' },
        meant === undefined
          ? { zh: '删去这一列。', en: 'Remove it.' }
          : { zh: `是否指 ${meant}？否则删去。`, en: `Did you mean ${meant}? Else remove it.` },
      );
    } else if (column !== null && header.findIndex((other) => other.column === column) !== index) {
      yield fault(
        'duplicate-label',
        column,
        label,
        { zh: '表头中这一列出现两次。', en: 'The header has this column twice.' },
        { zh: '只留一列。', en: 'Keep one of them.' },
      );
    }
  }
}
