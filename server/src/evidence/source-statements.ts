import type { Context } from '../api/context.ts';
import { connection, cursorOf, pageSize, positionIn } from '../api/page.ts';
import { statement } from '../neo4j/statement.ts';
import type { EvidenceRow } from './evidence.ts';

const ofSource = statement('evidence/of-source');
const faults = statement('evidence/printing-faults');

export type SourceStatementRow = EvidenceRow & {
  about: readonly { id: string; name: string; nameEn: string | null }[];
};

export type PrintingFaultRow = {
  key: string;
  locator: string;
  printed: string;
  reading: string | null;
  noteZh: string;
  noteEn: string | null;
};

/** The first line of `L12-14` is 12; a code or no place at all comes after all lines. */
export const firstLine = (locator: string | null): number => {
  const line = /\d+/.exec(/^L\d/.test(locator ?? '') ? (locator ?? '') : '')?.[0];
  return line === undefined ? Number.MAX_SAFE_INTEGER : Number(line);
};

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

type Placed = { key: string; locator: string | null };
const byPlace = (a: Placed, b: Placed): number =>
  firstLine(a.locator) - firstLine(b.locator) || order(a.locator ?? '', b.locator ?? '') || order(a.key, b.key);

const holds = ({ statementZh, statementEn, locator, about }: SourceStatementRow, words: string): boolean =>
  [statementZh, statementEn, locator, ...about.flatMap(({ name, nameEn }) => [name, nameEn])].some((text) =>
    text?.toLowerCase().includes(words),
  );

type Page = { first?: number | null; after?: string | null; search?: string | null };

/** A page of what a source states, in the order of its paragraphs. Errors: BAD_CURSOR, BAD_PAGE_SIZE. */
export async function statementsOfSource({ graph }: Context, source: string, { first, after, search }: Page) {
  const size = pageSize(first, 50);
  const words = search?.trim().toLowerCase() ?? '';
  const list = JSON.stringify(['statements', source, words]);
  const position = after == null ? null : positionIn(list, after, ['number', 'string']);
  const rows = (await graph.read(ofSource, { source })) as SourceStatementRow[];
  const all = rows.filter((row) => words === '' || holds(row, words)).sort(byPlace);
  const from = position === null ? 0 : all.findIndex(({ key }) => key === position[1]) + 1;
  const page = all.slice(from, from + size);
  const edges = page.map((node) => ({ cursor: cursorOf(list, [firstLine(node.locator), node.key]), node }));
  return connection(edges, all.length, from + size < all.length, from > 0);
}

/** What is misprinted in a source, by paragraph. */
export async function printingFaultsOf({ graph }: Context, source: string): Promise<PrintingFaultRow[]> {
  return ((await graph.read(faults, { source })) as PrintingFaultRow[]).sort(byPlace);
}
