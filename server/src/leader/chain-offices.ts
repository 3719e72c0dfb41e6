import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import type { Chain } from '../chain/structure.ts';
import type { Day } from '../model/date.ts';

/** A unit responsible for a chain, as the database gives it. */
export type ChiefUnitRow = {
  key: string;
  known: Day;
  unit: string;
  unitEn: string | null;
  /** Area id. */
  area: string;
  issuer: string | null;
  from: Day | null;
  fromText: string | null;
  until: Day | null;
  untilText: string | null;
};

/** A list that a chain is on; `known`: of its membership. */
export type ChainListRow = {
  owner: string;
  key: string;
  known: Day;
  name: string;
  nameEn: string | null;
  issuer: string | null;
  date: string | null;
};

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
