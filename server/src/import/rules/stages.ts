import { booleanOf, numberOf, problemAt } from '../package-data.ts';
import type { Rule } from './rule.ts';

/** An event is either a stage (from ≤ to) or a stop, never both and never neither. */
export const stages: Rule = function* (data) {
  for (const row of data.rows('stage_events')) {
    const stopped = booleanOf(row, 'stopped') === true;
    const filled = ['stage_from', 'stage_to'].filter((column) => (row.printed[column] ?? '') !== '');
    if (stopped && filled.length > 0) {
      yield problemAt(
        row,
        filled[0] as string,
        { zh: '中止的事件没有阶段。', en: 'A stop has no stage.' },
        { zh: '清空 stage_from 和 stage_to，或去掉 stopped。', en: 'Empty stage_from and stage_to, or stopped.' },
      );
    } else if (!stopped && filled.length < 2) {
      yield problemAt(
        row,
        filled.includes('stage_from') ? 'stage_to' : 'stage_from',
        { zh: '没有中止就要写明阶段的上下限。', en: 'An event that is no stop needs both ends of its stage.' },
        {
          zh: '填 0 至 8；明确的阶段两格相同，含糊的说法写成 2 和 5。',
          en: 'Fill in 0 to 8; both equal when definite, 2 and 5 for vague words.',
        },
      );
    }
    const from = numberOf(row, 'stage_from');
    const to = numberOf(row, 'stage_to');
    if (from === undefined || to === undefined || from <= to) continue;
    yield problemAt(
      row,
      'stage_to',
      { zh: `小于 stage_from（${from}）。`, en: `Less than stage_from (${from}).` },
      { zh: '较小者写在 stage_from。', en: 'Write the smaller one in stage_from.' },
    );
  }
};
