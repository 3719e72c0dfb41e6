import { booleanOf, type PackageData, periodOf, problemAt, type Row, textOf } from '../package-data.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

function* laterThanSource(data: PackageData, row: Row, column = 'date'): Iterable<Problem> {
  const source = data.find('sources', textOf(row, 'source') ?? '');
  const told = source && periodOf(source, 'date');
  const date = periodOf(row, column);
  if (!told || !date || date.first <= told.last) return;
  yield problemAt(
    row,
    column,
    {
      zh: `晚于其来源的日期（${told.printed}）：来源不可能知道。`,
      en: `Later than its source (${told.printed}), which cannot have known it.`,
    },
    row.table === 'stage_events'
      ? {
          zh: '若是计划，把 planned 写成 true；否则核对日期和来源。',
          en: 'For a plan, set planned to true; else check date and source.',
        }
      : { zh: '核对日期和来源。', en: 'Check date and source.' },
  );
}

/** A dated source tells of what has happened; only plans lie after it. */
export const eventDates: Rule = function* (data) {
  for (const row of data.rows('stage_events'))
    if (booleanOf(row, 'planned') === false) yield* laterThanSource(data, row);
  for (const row of data.rows('surveys')) yield* laterThanSource(data, row);
  for (const row of data.rows('obstacles')) yield* laterThanSource(data, row, 'cleared');
};
