import type { TableName } from '../../model/tables.ts';
import { problemAt, textOf } from '../package-data.ts';
import type { Sentence } from '../problem.ts';
import type { Rule } from './rule.ts';

type Relation = { table: TableName; from: string; to: string; problem: Sentence; remedy: Sentence };

const remove: Sentence = { zh: '核对两列，或删去此行。', en: 'Check both columns, or remove the row.' };

const relations: readonly Relation[] = [
  {
    table: 'supplies',
    from: 'supplier',
    to: 'buyer',
    problem: { zh: '供方与需方是同一家。', en: 'Supplier and buyer are the same.' },
    remedy: {
      zh: '核对两列；自产自用记入 activities。',
      en: 'Check both columns; what it makes for itself belongs to activities.',
    },
  },
  {
    table: 'product_inputs',
    from: 'input',
    to: 'buyer',
    problem: { zh: '产品是自己的投入。', en: 'The product is its own input.' },
    remedy: remove,
  },
  {
    table: 'product_kinds',
    from: 'kind',
    to: 'of',
    problem: { zh: '产品是自己的小类。', en: 'The product is a kind of itself.' },
    remedy: remove,
  },
];

/** Nobody supplies itself, and no product goes into itself. */
export const selfRelations: Rule = function* (data) {
  for (const { table, from, to, problem, remedy } of relations) {
    for (const row of data.rows(table)) {
      const start = textOf(row, from);
      if (start === undefined || start !== textOf(row, to)) continue;
      yield problemAt(row, to, problem, remedy);
    }
  }
};
