import { tables } from '../model/tables.ts';
import { referencesOf } from './present.ts';
import { without } from './remove-rows.ts';
import type { Rows } from './rows.ts';
import { rowsOfCells } from './rows-of-cells.ts';
import { identityOfCells } from './standing-rows.ts';

type Made = { before: Rows; after: Rows };

/** What a change adds, beside what it overwrites. */
export const addedBy = ({ before, after }: Made): Rows => without(after, before);

const namesOf = (rows: Rows): string[] =>
  Object.entries(rows).flatMap(([name, all]) => {
    const table = name as keyof typeof tables;
    const { label } = tables[table] as { label?: string };
    return label === undefined ? [] : (all ?? []).map((cells) => `${label}:${identityOfCells(table, cells)}`);
  });

/** Those of the later changes that refer to what a change adds, or to what such a one adds in turn, in their order. */
export function restingOn<M extends Made>(made: Made, later: readonly M[]): M[] {
  const names = new Set(namesOf(addedBy(made)));
  return later.filter((each) => {
    const refers = referencesOf(rowsOfCells(each.after).rows).some(({ label, key }) => names.has(`${label}:${key}`));
    if (refers) for (const name of namesOf(addedBy(each))) names.add(name);
    return refers;
  });
}
