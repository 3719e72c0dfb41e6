import { problemAt, textOf } from '../package-data.ts';
import type { Rule } from './rule.ts';

/** Nobody supplies itself; what an enterprise makes for its own use is an activity. */
export const selfRelations: Rule = function* (data) {
  for (const row of data.rows('supplies')) {
    const supplier = textOf(row, 'supplier');
    if (supplier === undefined || supplier !== textOf(row, 'buyer')) continue;
    yield problemAt(
      row,
      'buyer',
      { zh: '供方与需方是同一家。', en: 'Supplier and buyer are the same.' },
      {
        zh: '核对两列；自产自用记入 activities。',
        en: 'Check both columns; what it makes for itself belongs to activities.',
      },
    );
  }
};
