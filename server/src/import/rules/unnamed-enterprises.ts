import { booleanOf, numberOf, problemAt } from '../package-data.ts';
import type { Rule } from './rule.ts';

/** A count belongs to "several firms" only: a named enterprise is one. */
export const unnamedEnterprises: Rule = function* (data) {
  for (const row of data.rows('enterprises')) {
    if (numberOf(row, 'count_low') === undefined || booleanOf(row, 'unnamed')) continue;
    yield problemAt(
      row,
      'count_low',
      { zh: '具名企业不写家数。', en: 'A named enterprise has no count.' },
      {
        zh: '清空；若指未具名的几家，把 unnamed 写成 true。',
        en: 'Empty it; for several unnamed firms set unnamed to true.',
      },
    );
  }
};
