import { factTables, key, required, type TableGroup, text, word } from '../table.ts';
import * as words from '../vocabulary.ts';

export const logTables = {
  change_log: {
    title: { zh: '改动记录', en: 'Log of changes' },
    identity: ['key'],
    fields: {
      key: required(text),
      number: { kind: 'integer', minimum: 1, required: true }, // in the order in which they were made
      kind: required(word(words.changeKinds)),
      subject: required(text), // `Label:key` of the thing changed, which may be gone by now
      subject_name: required(text),
      subject_name_en: text,
      by: required(text),
      at: required(text), // ISO 8601
      reason: text,
      summary_zh: required(text),
      summary_en: required(text),
      undoes: key('change_log'),
      set_aside_zh: text, // why a newer package left it out; empty: it stands
      set_aside_en: text,
    },
  },
  // Cell by cell: as long as those of a spreadsheet may be, and people can read what was and what is.
  change_cells: {
    title: { zh: '改动的格', en: 'Cells of changes' },
    identity: ['change', 'row', 'column'],
    fields: {
      change: required(key('change_log')),
      row: { kind: 'integer', minimum: 1, required: true }, // counted within the change
      table: required(word(factTables)),
      column: required(text),
      before: text, // without a before in all columns the change added the row
      after: text, // without an after it took the row away
    },
  },
} satisfies TableGroup;
