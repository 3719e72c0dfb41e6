import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import type { Chain } from '../chain/structure.ts';

/** The chief units of a chain in office at a date. */
export async function chiefUnitsOf(context: Context, { key }: Chain, asOf: string | null | undefined) {
  const day = dayOf(asOf, (await context.catalogue()).defaultDay);
  const rows = await context.loaders.chiefUnits.load(key);
  return rows.filter(({ known, from, until }) => known <= day && (from ?? 0) <= day && (until ?? day) >= day);
}

/** The lists that a chain is known to be on at a date. */
export async function listsOf(context: Context, { key }: Chain, asOf: string | null | undefined) {
  const day = dayOf(asOf, (await context.catalogue()).defaultDay);
  return (await context.loaders.chainLists.load(key)).filter(({ known }) => known <= day);
}
