import { tableNames, tables } from '../../model/tables.ts';
import { problemAt } from '../package-data.ts';
import type { Rule } from './rule.ts';

export const requiredCells: Rule = function* (data) {
  for (const table of tableNames) {
    const columns = Object.entries(tables[table].fields).flatMap(([column, field]) => (field.required ? [column] : []));
    for (const row of data.rows(table)) {
      for (const column of columns) {
        if (row.printed[column] !== '') continue; // undefined: the column is missing, which the header check says once
        yield problemAt(
          row,
          column,
          { zh: '此格不能为空。', en: 'This cell must not be empty.' },
          { zh: '填上内容；确实不知道时删去这一行。', en: 'Fill it in; if it is not known, leave the row out.' },
        );
      }
    }
  }
};
