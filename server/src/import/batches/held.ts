import { Held } from '../../change/remove-rows.ts';
import type { Cells, Rows } from '../../change/rows.ts';
import { identityOfCells } from '../../change/standing-rows.ts';
import { isOfDataSet } from '../../evidence/data-set-statement.ts';
import { type TableName, tableNames, tables } from '../../model/tables.ts';
import type { Run } from '../../neo4j/graph.ts';
import { statement } from '../../neo4j/statement.ts';

const held = statement('import/batches/held');

const BATCH = 5_000;

/** The tables whose rows are relationships that are named without their table. */
const tableOfType = new Map<string | undefined, TableName>(
  tableNames.filter((table) => !isOfDataSet(table)).map((table) => [tables[table].relationship, table]),
);

/** Links of rows that have neither a node nor a key of their own. */
const UNNAMED: ReadonlySet<string> = new Set(['COUNTED_BY', 'SUMMED_BY', 'REPORTS_PROGRESS_OF']);

const tableOfLabel = new Map<string | undefined, TableName>([
  ...tableNames.map((table) => [tables[table].label, table] as const),
  // A table whose label nothing refers to.
  ['PrintingFault', 'printing_faults'],
]);

type Joined = { key: string; type: string; link: string | null; label: string; other: string };

/** What may be the name of the row (`table/identity`) that joins something. */
function rowsJoining({ type, link, label, other }: Joined): string[] {
  if (link !== null) return [link, `${tableOfType.get(type)}/${link}`];
  return label === 'Assertion' ? [other, `assertions/${other}`] : [`${tableOfLabel.get(label)}/${other}`];
}

/** Throws Held when anything but `known` rows (by `table/identity`) rests on what was added; nothing is written. */
export async function refuseWhatIsHeld(run: Run, added: Rows, known: ReadonlySet<string>): Promise<void> {
  for (const [name, rows] of Object.entries(added) as [TableName, Cells[]][]) {
    const { label } = tables[name];
    if (label === undefined || label === 'Assertion') continue;
    for (let from = 0; from < rows.length; from += BATCH) {
      const keys = rows.slice(from, from + BATCH).map((cells) => identityOfCells(name, cells));
      for (const joined of (await run(held, { label, keys })) as Joined[])
        if (!UNNAMED.has(joined.type) && !rowsJoining(joined).some((row) => known.has(row)))
          throw new Held(`${name}/${joined.key}`);
    }
  }
}
