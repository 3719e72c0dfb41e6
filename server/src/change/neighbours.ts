import { identityOf, type PackageData, packageData, type Row, type Value } from '../import/package-data.ts';
import { type TableName, tableNames, tables } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import type { Rows } from './rows.ts';

const chains = statement('chain/chains');
const inputs = statement('chain/inputs');
const wholes = statement('change/wholes');

const standing = (table: TableName, values: Readonly<Record<string, Value>>): Row => ({
  table,
  file: '',
  line: 0,
  position: 0,
  printed: Object.fromEntries(tables[table].identity.map((column) => [column, String(values[column])])),
  values,
});

/** The template as it stands: a cycle or a lost end shows only beside all other inputs. */
async function templateRows(run: Run): Promise<Row[]> {
  const members = (await run(chains)) as { key: string; members: { segment: string }[] }[];
  const placed = new Set(members.flatMap((chain) => chain.members.map(({ segment }) => segment)));
  const all = (await run(inputs)) as { input: string; buyer: string; returning: boolean }[];
  return [
    ...members.flatMap((chain) =>
      chain.members.map(({ segment }) => standing('chain_segments', { chain: chain.key, segment })),
    ),
    ...all
      .filter(({ input, buyer }) => placed.has(input) && placed.has(buyer))
      .map(({ input, buyer, returning }) => standing('inputs', { input, buyer, returning })),
  ];
}

/** The wholes above these projects: a phase of a phase must not come back to itself. */
async function wholeRows(run: Run, keys: readonly string[]): Promise<Row[]> {
  const rows = (await run(wholes, { keys })) as { phase: string; whole: string }[];
  return rows.map(({ phase, whole }) => standing('projects', { key: phase, phase_of: whole }));
}

const wholesNamed = (data: PackageData): string[] =>
  data.rows('projects').flatMap(({ values }) => (typeof values.phase_of === 'string' ? [values.phase_of] : []));

/** Package data with the rows of the graph that the rules must see beside it; what the change takes away is left out. */
export async function amongNeighbours(run: Run, data: PackageData, before: Rows): Promise<PackageData> {
  const template = (['inputs', 'chain_segments'] as const).some(
    (table) => data.rows(table).length > 0 || (before[table]?.length ?? 0) > 0,
  );
  const phases = wholesNamed(data);
  const found = [
    ...(template ? await templateRows(run) : []),
    ...(phases.length > 0 ? await wholeRows(run, phases) : []),
  ];
  if (found.length === 0) return data;
  const gone = new Set(
    Object.entries(before).flatMap(([table, rows]) =>
      (rows ?? []).map((cells) => `${table}/${tables[table as TableName].identity.map((c) => cells[c]).join('/')}`),
    ),
  );
  const own = new Set(
    (['inputs', 'chain_segments', 'projects'] as const).flatMap((table) =>
      data.rows(table).map((row) => `${table}/${identityOf(row)}`),
    ),
  );
  const beside = found.filter((row) => {
    const name = `${row.table}/${identityOf(row)}`;
    return !gone.has(name) && !own.has(name);
  });
  const all = packageData(
    Object.fromEntries(
      tableNames.map((table) => [table, [...data.rows(table), ...beside.filter((row) => row.table === table)]]),
    ),
  );
  // The graph holds what its own rows name.
  const named = new Map(
    beside.flatMap((row) =>
      Object.entries(tables[row.table].fields).flatMap(([column, field]) =>
        field.kind === 'key' && row.values[column] !== undefined
          ? [[`${field.table}/${row.values[column]}`, row] as const]
          : [],
      ),
    ),
  );
  return {
    ...all,
    find: (table, identity) =>
      all.find(table, identity) ?? data.find(table, identity) ?? named.get(`${table}/${identity}`),
  };
}
