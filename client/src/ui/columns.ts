/** Columns of equal length, as the API sends what is many, seen as rows. */
export type RowOf<Columns> = { [Name in keyof Columns]: Columns[Name] extends (infer Cell)[] ? Cell : never };

export function rowsOf<Columns extends object>(columns: Columns): RowOf<Columns>[] {
  const lists = Object.entries(columns).filter(([, column]) => Array.isArray(column)) as [string, unknown[]][];
  return (lists[0]?.[1] ?? []).map((_, at) =>
    Object.fromEntries(lists.map(([name, column]) => [name, column[at]])),
  ) as RowOf<Columns>[];
}
