import { isStanding, type PackageData, problemAt, textOf } from '../package-data.ts';
import type { Rule } from './rule.ts';

const labelOf = (id: string): string => id.slice(0, id.indexOf(':'));

const rowsThatMerge = (data: PackageData) => data.rows('merges').filter((row) => textOf(row, 'verdict') === 'SAME');

/** Two records of one kind; a record is merged once, and one that stands for another is not itself merged. */
export const mergePairs: Rule = function* (data) {
  const merging = rowsThatMerge(data);
  const keeping = new Set(merging.map((row) => textOf(row, 'kept')));
  const gone = new Set<string>();
  const goneBefore = new Set(merging.filter(isStanding).map((row) => textOf(row, 'merged')));
  for (const row of data.rows('merges')) {
    const kept = textOf(row, 'kept');
    const merged = textOf(row, 'merged');
    if (kept === undefined || merged === undefined) continue;
    if (kept === merged || labelOf(kept) !== labelOf(merged)) {
      yield problemAt(
        row,
        'merged',
        { zh: '要两条不同的同类记录。', en: 'Two different records of one kind are needed.' },
        { zh: '核对两列。', en: 'Check both columns.' },
      );
      continue;
    }
    if (!merging.includes(row)) continue;
    if (goneBefore.has(kept) && !isStanding(row)) {
      yield problemAt(
        row,
        'kept',
        { zh: `${kept} 已并入别的记录。`, en: `${kept} was merged into another record.` },
        { zh: '改为那条记录，或先撤销那次合并。', en: 'Name that record, or undo the other merge first.' },
      );
    }
    if (gone.has(merged) || keeping.has(merged)) {
      yield problemAt(
        row,
        'merged',
        { zh: `${merged} 已并入别的记录，或已并有别的记录。`, en: `${merged} was merged already, or others into it.` },
        { zh: '保留它，或先撤销那次合并。', en: 'Keep that one, or undo the other merge first.' },
      );
    }
    gone.add(merged);
  }
};
