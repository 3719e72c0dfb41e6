import type { Choice, Mapping, ReadPlace } from './job.ts';

/** Says of a place what `change` says, and leaves the rest as it was. */
export const withChoice = (mapping: Mapping, place: string, change: Choice): Mapping => ({
  ...mapping,
  [place]: { ...mapping[place], ...change },
});

/** Says of a label which column it is; null: leave it out. */
export const withColumn = (mapping: Mapping, place: string, label: string, column: string | null): Mapping =>
  withChoice(mapping, place, { columns: { ...mapping[place]?.columns, [label]: column } });

/** Another table has other columns: what was said of the columns of the former is void. */
export const withTable = (mapping: Mapping, place: string, table: string | null): Mapping => ({
  ...mapping,
  [place]: { table },
});

/** What is not recognised and not decided, taken for what is nearest; what has nothing near stays open. */
export function suggested(mapping: Mapping, places: readonly ReadPlace[]): Mapping {
  let draft = mapping;
  for (const { place, table, how, near, columns } of places) {
    const [nearest] = near;
    if (how === 'UNKNOWN' && nearest !== undefined && draft[place]?.table === undefined)
      draft = withTable(draft, place, nearest);
    if (table === null) continue;
    // Two labels cannot be one column: what is taken already is not suggested again.
    const taken = new Set(columns.flatMap(({ label, column }) => column ?? draft[place]?.columns?.[label] ?? []));
    for (const { label, how: known, near: meant } of columns) {
      const column = meant.find((each) => !taken.has(each));
      if (known !== 'UNKNOWN' || column === undefined || draft[place]?.columns?.[label] !== undefined) continue;
      taken.add(column);
      draft = withColumn(draft, place, label, column);
    }
  }
  return draft;
}

/** Whether a suggestion is there that nobody took. */
export const hasSuggestions = (mapping: Mapping, places: readonly ReadPlace[]): boolean =>
  suggested(mapping, places) !== mapping;
