import type { Field, TableName } from '../model/tables.ts';

/** A cell that was read otherwise than it was written. */
export type Normalised = {
  table: TableName;
  file: string;
  row: number;
  column: string;
  before: string;
  after: string;
};

/** All are counted; the first are kept. */
export type NormalisedReport = { cells: readonly Normalised[]; total: number };

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ\u3000]/g;
const ASCII_OFFSET = 0xfee0;

const halfWidth = (text: string): string =>
  text
    .replace(FULL_WIDTH, (letter) =>
      letter === '\u3000' ? ' ' : String.fromCharCode(letter.charCodeAt(0) - ASCII_OFFSET),
    )
    .trim();

/** Texts that name something for the program: like keys, they mean the same in either width. */
const NAMING: ReadonlySet<string> = new Set(['key', 'code', 'obstacle']);

const signs = (text: string): string => text.replaceAll('－', '-').replaceAll('．', '.');

/**
 * Full-width digits, letters and spaces of a cell whose column has a type (numbers, dates, codes, keys, words) as plain
 * ones; names and sentences keep theirs. Numbers and dates also lose a full-width sign and point, references the colon.
 */
export function normalise(column: string, { kind }: Field, printed: string): string {
  switch (kind) {
    case 'text':
      return NAMING.has(column) ? halfWidth(printed) : printed;
    case 'texts':
      return printed;
    case 'number':
    case 'integer':
    case 'date':
      return signs(halfWidth(printed));
    case 'node':
      return halfWidth(printed).replace(/^(\w+)：/, '$1:');
    default:
      return halfWidth(printed);
  }
}
