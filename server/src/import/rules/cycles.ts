import type { TableName } from '../../model/tables.ts';
import { booleanOf, isStanding, type PackageData, problemAt, type Row, textOf } from '../package-data.ts';
import { findCycles, type Step } from './find-cycles.ts';
import type { Rule } from './rule.ts';

type Relation = {
  table: TableName;
  column: string;
  step(row: Row): { from: string | undefined; to: string | undefined };
};

/** Tables whose rows are part of another one each, and the column that names it. */
export const PARTS: readonly Relation[] = (
  [
    ['regions', 'part_of', ''],
    ['zones', 'part_of', 'Zone:'],
    ['industries', 'part_of', ''],
    ['projects', 'phase_of', ''],
  ] as const
).map(([table, column, prefix]) => ({
  table,
  column,
  step: (row) => ({ from: `${prefix}${textOf(row, 'key')}`, to: textOf(row, column) }),
}));

const relations: readonly Relation[] = [
  ...PARTS,
  {
    table: 'inputs',
    column: 'input',
    step: (row) =>
      booleanOf(row, 'returning')
        ? { from: undefined, to: undefined }
        : { from: textOf(row, 'input'), to: textOf(row, 'buyer') },
  },
];

function* stepsOf(data: PackageData, { table, step }: Relation): Iterable<Step<Row>> {
  for (const row of data.rows(table)) {
    const { from, to } = step(row);
    if (from !== undefined && to !== undefined) yield { from, to, row };
  }
}

/**
 * Nothing is a part, a phase or an input of itself, not even over others; recycling is marked as returning. Over rows that
 * stand already the fault is that of the row which closes the cycle with them.
 */
export const cycles: Rule = function* (data) {
  for (const relation of relations) {
    for (const steps of findCycles(stepsOf(data, relation))) {
      const at = steps.findLastIndex((step) => !isStanding(step.row));
      const closing = steps[at];
      if (!closing) continue;
      const round = [...steps.slice(at + 1), ...steps.slice(0, at + 1)];
      const circle = [closing.to, ...round.map(({ to }) => to)].join(' → ');
      yield problemAt(
        closing.row,
        relation.column,
        { zh: `形成环：${circle}。`, en: `This closes a cycle: ${circle}.` },
        relation.table === 'inputs'
          ? {
              zh: '若是回收利用，把 returning 写成 true；否则去掉其中一步。',
              en: 'Mark recycling by returning = true; else remove one of the steps.',
            }
          : { zh: '去掉其中一步。', en: 'Remove one of the steps.' },
      );
    }
  }
};
