import type { TableName } from '../../model/tables.ts';
import { booleanOf, type PackageData, problemAt, type Row, textOf } from '../package-data.ts';
import { findCycles, type Step } from './find-cycles.ts';
import type { Rule } from './rule.ts';

type Relation = {
  table: TableName;
  column: string;
  step(row: Row): { from: string | undefined; to: string | undefined };
};

const parent = (table: TableName, column: string, prefix = ''): Relation => ({
  table,
  column,
  step: (row) => ({ from: `${prefix}${textOf(row, 'key')}`, to: textOf(row, column) }),
});

const relations: readonly Relation[] = [
  parent('regions', 'part_of'),
  parent('zones', 'part_of', 'Zone:'),
  parent('industries', 'part_of'),
  parent('projects', 'phase_of'),
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

/** Nothing is a part, a phase or an input of itself, not even over others; recycling is marked as returning. */
export const cycles: Rule = function* (data) {
  for (const relation of relations) {
    for (const { row, path } of findCycles(stepsOf(data, relation))) {
      const circle = path.join(' → ');
      yield problemAt(
        row,
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
