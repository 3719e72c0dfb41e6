import { type PackageData, problemAt, textOf, textsOf } from '../package-data.ts';
import type { Rule } from './rule.ts';
import { suggesting } from './suggesting.ts';

const holders = (data: PackageData, key: string): number =>
  (['assertions', 'observations'] as const).filter((table) => data.find(table, key) !== undefined).length;

function* statementKeys(data: PackageData): Iterable<string> {
  yield* data.identities('assertions');
  yield* data.identities('observations');
}

/** A conflict sets two or more recorded statements against each other; the one in force is among them. */
export const conflictStatements: Rule = function* (data) {
  const suggest = suggesting();
  for (const row of data.rows('conflicts')) {
    const statements = textsOf(row, 'statements');
    if (statements === undefined) continue;
    for (const key of statements.filter((statement) => holders(data, statement) === 0)) {
      const near = suggest('statements', key, () => statementKeys(data));
      yield problemAt(
        row,
        'statements',
        { zh: `assertions 和 observations 中都没有 ${key}。`, en: `Neither assertions nor observations have ${key}.` },
        near.length > 0
          ? { zh: `是否指 ${near.join('、')}？`, en: `Did you mean ${near.join(', ')}?` }
          : { zh: '先把这一说法记入 assertions。', en: 'Record the statement in assertions first.' },
      );
    }
    for (const key of statements.filter((statement) => holders(data, statement) === 2)) {
      yield problemAt(
        row,
        'statements',
        { zh: `assertions 和 observations 中都有 ${key}。`, en: `Both assertions and observations have ${key}.` },
        { zh: '给其中一个换标识。', en: 'Give one of them another key.' },
      );
    }
    if (new Set(statements).size < 2) {
      yield problemAt(
        row,
        'statements',
        { zh: '互相出入的说法至少要有两条。', en: 'A conflict needs two statements or more.' },
        { zh: '用分号分开写出各条的标识。', en: 'List their keys, separated by semicolons.' },
      );
    }
    const inForce = textOf(row, 'in_force');
    if (inForce !== undefined && !statements.includes(inForce)) {
      yield problemAt(
        row,
        'in_force',
        { zh: '采用的说法不在 statements 之中。', en: 'The statement in force is not among the statements.' },
        { zh: '写其中一条，或留空表示并存。', en: 'Name one of them, or leave it empty if both stand.' },
      );
    }
  }
};
