import { keptStatement } from '../change/kept-statement.ts';
import type { Cells, Rows } from '../change/rows.ts';
import { statedByStaff } from '../change/staff-source.ts';
import { CORRECTABLE, correctionWords } from './correction-words.ts';

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
  /** A row that staff stated themselves: there is no document to disagree with. */
  ownRow: boolean;
  /** Conflicts on record, by property. */
  conflicts: ReadonlyMap<string, Cells>;
};

type Corrected = Pick<Rows, 'assertions' | 'conflicts'>;
export type CorrectedColumn = { column: string; unit: string; figure: boolean; words: { zh: string; en: string } };

/** The columns that differ, each with its words. `shown`: how a value is called, where it is an id. */
export const correctedColumns = (before: Cells, after: Cells, shown: (id: string) => string): CorrectedColumn[] =>
  CORRECTABLE.filter(({ column }) => (before[column] ?? '') !== (after[column] ?? '')).map((each) => ({
    column: each.column,
    unit: each.unit,
    figure: each.figure,
    words: correctionWords(each, shown(before[each.column] ?? ''), shown(after[each.column] ?? '')),
  }));

/**
 * What a correction states, beside the row: the new value by staff, the old one by its own source, and, where both are
 * figures, that they disagree, with the one of staff in force. Nothing that a document said is lost.
 */
export function statementsOfCorrection(
  { column, unit, figure, words }: CorrectedColumn,
  before: Cells,
  after: Cells,
  ground: Ground,
): { before: Corrected; after: Corrected } {
  const { staff, change, source, day, by, reason, name, about, ownRow, conflicts } = ground;
  const [was, is] = [before[column] ?? '', after[column] ?? ''];
  const standing = conflicts.get(column);
  const old: Cells[] =
    was === '' || standing !== undefined || ownRow
      ? []
      : [keptStatement(before, { key: `${staff}-${column}-before`, about, property: column, value: was, unit })];
  const now: Cells[] =
    is === ''
      ? []
      : [
          {
            key: `${staff}-${column}`,
            about,
            property: column,
            value: is,
            unit,
            as_of: day,
            ...statedByStaff(
              source,
              change,
              `工作人员更正：${name.zh}的${words.zh}。${reason}`,
              `Corrected by staff: ${name.en}, ${words.en}.`,
            ),
          },
        ];
  const sides = [...(standing?.statements?.split(';') ?? []), ...[...old, ...now].map(({ key }) => String(key))];
  const [chosen] = now;
  if (!figure || !chosen || sides.length < 2) return { before: {}, after: { assertions: [...old, ...now] } };
  return {
    before: standing ? { conflicts: [standing] } : {},
    after: {
      assertions: [...old, ...now],
      conflicts: [
        {
          key: standing?.key ?? `${staff}-${column}`,
          about,
          property: column,
          statements: sides.join(';'),
          in_force: String(chosen.key),
          rule_zh: `${by}于${day}更正，采用工作人员的说法。${reason}`,
          rule_en: `Corrected by ${by} on ${day}; the statement of staff is in force.`,
        },
      ],
    },
  };
}
