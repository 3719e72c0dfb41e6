import { type PackageData, type Row, textOf, type Value } from '../import/package-data.ts';
import { PARTS } from '../import/rules/cycles.ts';
import { type TableName, tables } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import type { Rows } from './rows.ts';

const chains = statement('chain/chains');
const inputs = statement('chain/inputs');
const wholes = statement('change/wholes');
const tilesOfKinds = statement('change/tiles');
const ownersOfCodes = statement('change/codes');
const verdicts = statement('merge/verdicts');

/** What stands of a row, as far as the rules look at it. */
function standing(table: TableName, cells: Readonly<Record<string, Value | null>>): Row {
  const values: Record<string, Value> = {};
  for (const [column, value] of Object.entries(cells)) if (value !== null) values[column] = value;
  const printed = Object.fromEntries(tables[table].identity.map((column) => [column, String(values[column])]));
  return { table, file: '', line: 0, position: 0, printed, values };
}

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

/** What lies above the rows whose whole is none of them: only there can they come back to themselves. */
async function wholeRows(run: Run, data: PackageData): Promise<Row[]> {
  const wanted = PARTS.map(({ table, step }) => {
    const steps = data.rows(table).map(step);
    const own = new Set(steps.map(({ from }) => from));
    return [table, [...new Set(steps.flatMap(({ to }) => (to === undefined || own.has(to) ? [] : [to])))]] as const;
  });
  if (wanted.every(([, keys]) => keys.length === 0)) return [];
  const rows = (await run(wholes, Object.fromEntries(wanted))) as { table: TableName; part: string; whole: string }[];
  const columns = new Map(PARTS.map(({ table, column }) => [table, column]));
  return rows.map(({ table, part, whole }) => standing(table, { key: part, [columns.get(table) ?? '']: whole }));
}

/** Regions of these kinds that are drawn, each with its tile. */
async function tileRows(run: Run, data: PackageData): Promise<Row[]> {
  const kinds = new Set(
    data.rows('tiles').flatMap((row) => {
      const region = data.find('regions', textOf(row, 'region') ?? '');
      return (region && textOf(region, 'kind')) ?? [];
    }),
  );
  if (kinds.size === 0) return [];
  const rows = await run(tilesOfKinds, { kinds: [...kinds] });
  return (rows as { region: string; kind: string; whole: string | null; row: number; column: number }[]).flatMap(
    ({ region, kind, whole, row, column }) => [
      standing('regions', { key: region, kind, part_of: whole }),
      standing('tiles', { region, tile_row: row, tile_column: column }),
    ],
  );
}

/** Who has these stock codes. */
async function ownerRows(run: Run, data: PackageData): Promise<Row[]> {
  const codes = data.rows('enterprises').flatMap((row) => textOf(row, 'code') ?? []);
  if (codes.length === 0) return [];
  const owners = (await run(ownersOfCodes, { codes })) as { key: string; code: string }[];
  return owners.map(({ key, code }) => standing('enterprises', { key, code }));
}

/** What was said before on which records are one. */
async function verdictRows(run: Run): Promise<Row[]> {
  const rows = (await run(verdicts)) as { key: string; kept: string; merged: string; verdict: string }[];
  return rows.map(({ key, kept, merged, verdict }) => standing('merges', { key, kept, merged, verdict }));
}

/** The rows of the graph that rules may have to see beside rows to be written, and beside what is taken away for them. */
export async function neighbourRows(run: Run, data: PackageData, before: Rows): Promise<Row[]> {
  const touches = (...names: TableName[]): boolean =>
    names.some((table) => data.rows(table).length > 0 || (before[table]?.length ?? 0) > 0);
  return [
    ...(touches('inputs', 'chain_segments') ? await templateRows(run) : []),
    ...(await tileRows(run, data)),
    ...(await wholeRows(run, data)),
    ...(await ownerRows(run, data)),
    ...(data.rows('merges').length > 0 ? await verdictRows(run) : []),
  ];
}
