import type { Cells } from './rows.ts';

/** What a row stated before it was corrected, as a statement of its own source about a property of a thing. */
export const keptStatement = (
  row: Cells,
  { key, about, property, value, unit }: Record<'key' | 'about' | 'property' | 'value' | 'unit', string>,
): Cells => ({
  key,
  about,
  property,
  value,
  unit,
  as_of: '',
  source: row.source ?? '',
  locator: row.locator ?? '',
  standing: row.standing ?? '',
  confidence: row.confidence ?? '',
  statement_zh: row.statement_zh ?? '',
  statement_en: row.statement_en ?? '',
});
