import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { type Day, formatDay } from '../model/date.ts';

export type NoteRow = {
  key: string;
  text: string;
  by: string;
  /** ISO 8601. */
  at: string | null;
  /** As written; null for an undated source. */
  date: string | null;
  known: Day;
};

/** The notes on a thing by a date. Error BAD_DATE. */
export async function notesOn(
  { loaders, catalogue }: Context,
  id: string,
  asOf: string | null | undefined,
): Promise<NoteRow[]> {
  const day = dayOf(asOf, (await catalogue()).defaultDay);
  return (await loaders.notes.load(id)).filter(({ known }) => known <= day);
}

export const dateOfNote = ({ date, known }: NoteRow): string | null => date ?? (known > 0 ? formatDay(known) : null);
