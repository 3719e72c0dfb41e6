import { keptStatement } from '../change/kept-statement.ts';
import type { Cells, Rows } from '../change/rows.ts';
import { statedByStaff } from '../change/staff-source.ts';
import { CORRECTABLE, correctionWords, type Stated, statedOf } from './correction-words.ts';

type Ground = {
  /** Of the change: keys begin with it. */
  staff: string;
  change: string;
  source: string;
  day: string;
  by: string;
  reason: string;
  name: { zh: string; en: string };
  about: string;
  /** Whether staff stated this themselves: there is no document to disagree with. */
  isOwn(column: string, stated: Stated): boolean;
  /** Conflicts on record, by property. */
  conflicts: ReadonlyMap<string, readonly Cells[]>;
};

type Corrected = Pick<Rows, 'assertions' | 'conflicts'>;
type CorrectedColumn = {
  column: string;
  figure: boolean;
  was: Stated;
  is: Stated;
  words: { zh: string; en: string };
};

/** The columns that differ, each with its words. `shown`: how a value is called, where it is an id. */
export const correctedColumns = (before: Cells, after: Cells, shown: (id: string) => string): CorrectedColumn[] =>
  CORRECTABLE.flatMap((each) => {
    const [was, is] = [statedOf(before, each), statedOf(after, each)];
    if (was.value === is.value && was.unit === is.unit) return [];
    const [from, to] = [was, is].map(({ value, unit }) => ({ value: shown(value), unit })) as [Stated, Stated];
    return [{ column: each.column, figure: each.figure, was, is, words: correctionWords(each, from, to) }];
  });

/**
 * What a correction states, beside the row: the new value by staff, the old one by its own source, and, where both are
 * figures, that they disagree, with the one of staff in force; a figure that staff empty leaves none in force. Nothing
 * that a document said is lost, and no document is made to say what staff did.
 */
export function statementsOfCorrection(
  { column, figure, was, is, words }: CorrectedColumn,
  row: Cells,
  ground: Ground,
): { before: Corrected; after: Corrected } {
  const { staff, change, source, day, by, reason, name, about, isOwn, conflicts } = ground;
  const disputes = conflicts.get(column) ?? [];
  const old: Cells[] =
    was.value === '' || disputes.length > 0 || isOwn(column, was)
      ? []
      : [keptStatement(row, { key: `${staff}-${column}-before`, about, property: column, ...was })];
  const now: Cells[] =
    is.value === ''
      ? []
      : [
          {
            key: `${staff}-${column}`,
            about,
            property: column,
            ...is,
            as_of: day,
            ...statedByStaff(
              source,
              change,
              `工作人员更正：${name.zh}的${words.zh}。${reason}`,
              `Corrected by staff: ${name.en}, ${words.en}.`,
            ),
          },
        ];
  const assertions = [...old, ...now];
  const keys = assertions.map(({ key }) => String(key));
  const [chosen = ''] = now.map(({ key }) => String(key));
  const rule = chosen
    ? {
        rule_zh: `${by}于${day}更正，采用工作人员的说法。${reason}`,
        rule_en: `Corrected by ${by} on ${day}; the statement of staff is in force.`,
      }
    : {
        rule_zh: `${by}于${day}更正为未说明，不采用任何一说。${reason}`,
        rule_en: `Corrected by ${by} on ${day} to not stated; no statement is in force.`,
      };
  const standing = figure ? disputes : [];
  const again = standing.map((each) => ({
    ...each,
    statements: [each.statements, ...keys].join(';'),
    in_force: chosen,
    ...rule,
  }));
  const first =
    figure && old.length > 0 && chosen
      ? [{ key: `${staff}-${column}`, about, property: column, statements: keys.join(';'), in_force: chosen, ...rule }]
      : [];
  return {
    before: standing.length > 0 ? { conflicts: standing } : {},
    after: { assertions, conflicts: [...again, ...first] },
  };
}
