import type { LedgerBatch } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';

/** A list that projects are on; `known`: of the list and, where it is the list of a project, of its membership. */
export type ListingRow = {
  key: string;
  known: Day;
  name: string;
  nameEn: string | null;
  issuer: string | null;
  scope: string | null;
  date: string | null;
  batch: LedgerBatch | null;
};

export type ListOfProjects = ListingRow & { members: readonly string[] };
