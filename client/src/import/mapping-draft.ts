import type { Choice, Mapping, ReadPlace } from './job.ts';

type MayBeEmpty = (table: string, column: string) => boolean;

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
    for (const { label, how: known, near } of columns) {
      const [column] = near;
      if (known !== 'UNKNOWN' || column === undefined || taken.has(column)) continue;
      if (draft[place]?.columns?.[label] !== undefined) continue;
      taken.add(column);
      draft = withColumn(draft, place, label, column);
    }
  }
  return draft;
}

/** Reads as empty whatever may be empty and is not there, of every table. */
export const withoutAbsent = (mapping: Mapping, places: readonly ReadPlace[], mayBeEmpty: MayBeEmpty): Mapping =>
  places
    .filter(({ place, table, missing }) => {
      const own = mapping[place]?.table === undefined ? table : mapping[place].table;
      return (
        own === table &&
        table !== null &&
        !mapping[place]?.absentAsEmpty &&
        missing.some((column) => mayBeEmpty(table, column))
      );
    })
    .reduce((draft, { place }) => withChoice(draft, place, { absentAsEmpty: true }), mapping);

/** Whether a suggestion is there that nobody took. */
export const hasSuggestions = (mapping: Mapping, places: readonly ReadPlace[]): boolean =>
  suggested(mapping, places) !== mapping;
