import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import type { Day } from '../model/date.ts';

/** The date of a question, and whether everything that the graph holds was known by then. */
export async function knownBy(context: Context, asOf: string | null | undefined): Promise<{ day: Day; all: boolean }> {
  const { defaultDay } = await context.catalogue();
  const day = dayOf(asOf, defaultDay);
  return { day, all: day >= defaultDay };
}
