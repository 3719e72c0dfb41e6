import { referencesOf } from '../import/references-of.ts';
import { without } from './remove-rows.ts';
import type { Rows } from './rows.ts';
import { rowsOfCells } from './rows-of-cells.ts';
import { namesOf } from './standing-rows.ts';

type Made = { before: Rows; after: Rows };

/** What a change adds, beside what it overwrites. */
export const addedBy = ({ before, after }: Made): Rows => without(after, before);

/** Those of the later changes that refer to what a change adds, or to what such a one adds in turn, in their order. */
export function restingOn<M extends Made>(made: Made, later: readonly M[]): M[] {
  const names = new Set(namesOf(addedBy(made)));
  return later.filter((each) => {
    const refers = rowsOfCells(each.after)
      .rows.flatMap(referencesOf)
      .some(({ table, key }) => names.has(`${table}/${key}`));
    if (refers) for (const name of namesOf(addedBy(each))) names.add(name);
    return refers;
  });
}
