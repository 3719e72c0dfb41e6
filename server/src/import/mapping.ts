import { z } from 'zod';
import { columnTitle } from '../model/column-titles.ts';
import { nearest } from '../model/nearest.ts';
import { factTables, type TableName, tableNames, tables } from '../model/tables.ts';

/** What a person says of a sheet or a file: which table it is, and which columns its labels stand for; null: leave it out. */
const choice = z.object({
  table: z.enum(tableNames).nullable().optional(),
  columns: z.record(z.string().max(500), z.string().max(100).nullable()).optional(),
  /** Columns that may be empty and are not there are read as empty. */
  absentAsEmpty: z.boolean().optional(),
});

export type Choice = z.infer<typeof choice>;

/** How a package is to be read where its names alone do not say it, by sheet or file. What it does not name goes by its name. */
export type Mapping = Readonly<Record<string, Choice>>;

/** What is said of a sheet or file, which may be called like a property of every object. */
export const choiceFor = (mapping: Mapping, place: string): Choice | undefined =>
  Object.hasOwn(mapping, place) ? mapping[place] : undefined;

const mapping = z.record(z.string().max(500), choice);

/** Undefined for what is no mapping. */
export function readMapping(text: string): Mapping | undefined {
  try {
    return mapping.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Why a label stands for its column: its name or title says so, a person chose it or left it out, or nothing does. */
export type How = 'NAMED' | 'CHOSEN' | 'LEFT_OUT' | 'UNKNOWN';

export type ReadColumn = {
  label: string;
  column: string | null;
  how: How;
  /** Columns that it was probably meant to be, best first. */
  near: readonly string[];
};

/** Two labels that differ in nothing that anybody sees: width, spaces, a star for what must be filled in. */
const plain = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/[\s*]+/g, ' ')
    .trim()
    .toLowerCase();

type Labels = { exact: ReadonlyMap<string, string>; columns: readonly string[] };

const labelsOf = new Map<TableName, Labels>(
  tableNames.map((table) => {
    const columns = Object.keys(tables[table].fields);
    const exact = new Map(
      columns.flatMap((column) => {
        const { zh, en } = columnTitle(table, column);
        return [zh, en, `${zh} ${column}`, column].map((label) => [plain(label), column] as const);
      }),
    );
    // A name goes before another column's title.
    for (const column of columns) exact.set(column, column);
    return [table, { exact, columns }];
  }),
);

/** The column of a table that a label names: by its name, its title, or both as in a template. */
const columnNamed = (table: TableName, label: string): string | undefined =>
  labelsOf.get(table)?.exact.get(plain(label));

function columnsNear(table: TableName, label: string): string[] {
  const { exact } = labelsOf.get(table) ?? { exact: new Map<string, string>() };
  return [...new Set(nearest(plain(label), exact.keys()).map((near) => exact.get(near) ?? near))];
}

/** Which column of its table each label of a header stands for. */
export function mapColumns(table: TableName, labels: readonly string[], { columns = {} }: Choice = {}): ReadColumn[] {
  return labels.map((label) => {
    const chosen = Object.hasOwn(columns, label) ? columns[label] : undefined;
    if (chosen === null) return { label, column: null, how: 'LEFT_OUT', near: [] };
    if (chosen !== undefined && Object.hasOwn(tables[table].fields, chosen))
      return { label, column: chosen, how: 'CHOSEN', near: [] };
    const named = columnNamed(table, label);
    if (named !== undefined) return { label, column: named, how: 'NAMED', near: [] };
    return { label, column: null, how: 'UNKNOWN', near: columnsNear(table, label) };
  });
}

/** A sheet may be some table when so much of it is in the table and of what the table must have is in it, on average. */
const DEFAULTS = { share: 0.5, suggestions: 3 };

/** Tables that a header fits, best first: for a sheet whose name says nothing. */
export function tablesLike(labels: readonly string[]): TableName[] {
  const written = labels.filter((label) => label.trim() !== '');
  const fits = factTables.map((table) => {
    const found = new Set(written.flatMap((label) => columnNamed(table, label) ?? []));
    const required = Object.entries(tables[table].fields).flatMap(([column, field]) =>
      field.required ? [column] : [],
    );
    const had = required.filter((column) => found.has(column)).length;
    return { table, fit: (found.size / Math.max(written.length, 1) + had / required.length) / 2 };
  });
  return fits
    .filter(({ fit }) => fit >= DEFAULTS.share)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, DEFAULTS.suggestions)
    .map(({ table }) => table);
}
