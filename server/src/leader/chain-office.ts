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
