import { problemAt, textOf } from '../package-data.ts';
import type { Rule } from './rule.ts';

/** Six digits, and one enterprise a code: two with the same one are the same. */
export const stockCodes: Rule = function* (data) {
  const owners = new Map<string, string>();
  for (const row of data.rows('enterprises')) {
    const code = textOf(row, 'code');
    if (code === undefined) continue;
    const owner = owners.get(code);
    if (!/^\d{6}$/.test(code)) {
      yield problemAt(
        row,
        'code',
        { zh: '不是六位证券代码。', en: 'This is no six-digit stock code.' },
        { zh: '补足前导零；表格软件常把它们去掉。', en: 'Restore leading zeros; spreadsheets tend to drop them.' },
      );
    } else if (owner !== undefined) {
      yield problemAt(
        row,
        'code',
        { zh: `与 ${owner} 的证券代码相同。`, en: `The same stock code as ${owner}.` },
        {
          zh: '若是同一家，合为一行；否则核对代码。',
          en: 'Make them one row if they are one enterprise; else check the code.',
        },
      );
    }
    owners.set(code, textOf(row, 'key') ?? code);
  }
};
