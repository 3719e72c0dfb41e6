import { nameOf, type PackageData, packageData, type Row } from '../import/package-data.ts';
import { referencesOf } from '../import/references-of.ts';
import { groupBy } from '../model/group-by.ts';
import type { Run } from '../neo4j/graph.ts';
import { neighbourRows } from './neighbour-rows.ts';
import type { Rows } from './rows.ts';
import { namesOf } from './standing-rows.ts';

type Left = {
  /** Rows that the change takes away or overwrites. */
  before?: Rows;
  /** Other rows that are not to be seen, by `table/identity`. */
  aside?: ReadonlySet<string>;
};

/** Package data with the rows of the graph that the rules must see beside it; `data` itself where there are none. */
export async function amongNeighbours(
  run: Run,
  data: PackageData,
  { before = {}, aside = new Set() }: Left = {},
): Promise<PackageData> {
  const found = await neighbourRows(run, data, before);
  const unseen = new Set([...aside, ...namesOf(before)]);
  for (const table of new Set(found.map((row) => row.table)))
    for (const row of data.rows(table)) unseen.add(nameOf(row));
  const beside: Row[] = [];
  for (const row of found) {
    if (unseen.has(nameOf(row))) continue;
    unseen.add(nameOf(row));
    beside.push(row);
  }
  if (beside.length === 0) return data;
  const standing = packageData(Object.fromEntries(groupBy(beside, ({ table }) => table)));
  // Before those of the data: of two rows that contradict each other the fault is that of the second.
  const tables = [...new Set(beside.map(({ table }) => table))];
  const rows = new Map(tables.map((table) => [table, [...standing.rows(table), ...data.rows(table)]]));
  // The graph holds what its own rows name.
  const named = new Map(
    beside.flatMap((row) => referencesOf(row).map(({ table, key }) => [`${table}/${key}`, row] as const)),
  );
  return {
    rows: (table) => rows.get(table) ?? data.rows(table),
    find: (table, identity) =>
      data.find(table, identity) ?? standing.find(table, identity) ?? named.get(`${table}/${identity}`),
    identities: data.identities,
  };
}
