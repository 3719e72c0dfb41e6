import { type PackageData, periodOf, problemAt, type Row, textOf } from '../package-data.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

function* ofRow(data: PackageData, row: Row): Iterable<Problem> {
  const cleared = (row.printed.cleared ?? '') !== '';
  if (textOf(row, 'state') === 'CLEARED' && !cleared)
    yield problemAt(
      row,
      'cleared',
      { zh: '已解除而没有日期。', en: 'Cleared without a date.' },
      { zh: '填上解除的日期。', en: 'Say when it was cleared.' },
    );
  if (textOf(row, 'state') === 'OPEN' && cleared)
    yield problemAt(
      row,
      'cleared',
      { zh: '未解除的卡点没有解除日期。', en: 'An open obstacle has no date of clearing.' },
      { zh: '清空日期，或把状态改为 CLEARED。', en: 'Empty the date, or set the state to CLEARED.' },
    );
  if ((row.printed.outcome ?? '') !== '' && (row.printed.consulted ?? '') === '')
    yield problemAt(
      row,
      'consulted',
      { zh: '有会诊结论而没有会诊日期。', en: 'There is an outcome of a consultation without its date.' },
      { zh: '填上会诊日期。', en: 'Say when the consultation was held.' },
    );
  const source = data.find('sources', textOf(row, 'source') ?? '');
  const told = source && periodOf(source, 'date');
  const consulted = periodOf(row, 'consulted');
  if ((row.printed.outcome ?? '') !== '' && told && consulted && consulted.first > told.last)
    yield problemAt(
      row,
      'consulted',
      { zh: '会诊还没有开，不会有结论。', en: 'A consultation that is still to come has no outcome.' },
      { zh: '核对日期，或先不写结论。', en: 'Check the date, or leave the outcome out.' },
    );
}

/** What is cleared was cleared on a day; an outcome is that of a consultation that was held. */
export const obstacleStates: Rule = function* (data) {
  for (const row of data.rows('obstacles')) yield* ofRow(data, row);
};
