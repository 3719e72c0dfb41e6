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

/** Characters that nobody sees, as they come with text from web pages; some turn what follows them round. */
const UNSEEN = /[\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ\u3000]/g;
const ASCII_OFFSET = 0xfee0;

const halfWidth = (text: string): string =>
  text
    .replace(FULL_WIDTH, (letter) =>
      letter === '\u3000' ? ' ' : String.fromCharCode(letter.charCodeAt(0) - ASCII_OFFSET),
    )
    .trim();

/** Texts that name something for the program: like keys, they mean the same in either width. */
export const NAMING: ReadonlySet<string> = new Set(['key', 'code', 'obstacle']);

/** What names something for the program, with the signs that join its words. */
const plainName = (text: string): string =>
  halfWidth(text).replaceAll('－', '-').replaceAll('＿', '_').replaceAll('．', '.');

const signs = (text: string): string => text.replaceAll('－', '-').replaceAll('．', '.').replaceAll('％', '%');

/** A number without the unit that it is in anyway: 50% is 50 where per cent is meant, 5万元 is 5 where 万元 are. */
function withoutUnit(number: string, unit: string): string {
  for (const own of [unit, unit.replace(/\/.*$/, '')]) {
    const digits = number.endsWith(own) ? number.slice(0, number.length - own.length).trimEnd() : '';
    if (/^[^\d.]/.test(own) && /^-?\d+(\.\d+)?$/.test(digits)) return digits;
  }
  return number;
}

/** Whether blanks around a text are more than the plain ones that no program tells. */
export const losesFullWidth = (text: string): boolean => /^\s*\u3000|\u3000\s*$/.test(text);

/** A whole number that names its row names it by its value: 01 is 1. */
const withoutLeadingZeros = (text: string): string => text.replace(/^(-?)0+(?=\d)/, '$1');

/**
 * Full-width digits, letters and spaces of a cell whose column has a type (numbers, dates, codes, keys, words) as plain
 * ones, with hyphens, underscores and points between them; names and sentences keep theirs. What nobody sees goes everywhere. Numbers and dates also lose a
 * full-width sign and point, references the colon.
 * Numbers lose `unit`, that of their column or row; whole ones the zeros before them.
 */
export function normalise(column: string, { kind }: Field, written: string, unit: string): string {
  const printed = written.replace(UNSEEN, '').trim();
  switch (kind) {
    case 'text':
      return NAMING.has(column) ? plainName(printed) : printed;
    case 'texts':
      return printed;
    case 'integer':
      return withoutLeadingZeros(withoutUnit(signs(halfWidth(printed)), signs(unit)));
    case 'number':
      return withoutUnit(signs(halfWidth(printed)), signs(unit));
    case 'date':
      return signs(halfWidth(printed));
    case 'node':
      return plainName(printed).replace(/^(\w+)：/, '$1:');
    default:
      return plainName(printed);
  }
}
