import { plainNumber } from '../plain-number.ts';
import { type DatePrecision, dateOf } from './date-formats.ts';
import { attribute, plain, textOf } from './parts.ts';

/** What a workbook's cells refer to. */
export type Surroundings = {
  strings: readonly string[];
  dates: ReadonlyMap<number, DatePrecision>;
  from1904: boolean;
};

export type Cell = { column: number; text: string; formula?: true; error?: true };

/** `C7` is in column 2, counted from 0. */
const columnOf = (reference: string): number =>
  [...(/^[A-Z]+/.exec(reference)?.[0] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function textOfCell(attributes: string, content: string, { strings, dates, from1904 }: Surroundings): string {
  const value = plain(/<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/.exec(content)?.[1] ?? '');
  switch (attribute(attributes, 't')) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return textOf(content);
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'str':
    case 'd':
    case 'e':
      return value;
    default: {
      if (value === '') return '';
      const date = dates.get(Number(attribute(attributes, 's') ?? 0));
      // Spreadsheets show 15 digits; what lies behind them is an accident of binary numbers.
      return date ? dateOf(Number(value), date, from1904) : plainNumber(Number(Number(value).toPrecision(15)));
    }
  }
}

/** The cells of a row in order; those that a formula computes and those that hold an error are marked. */
export function cellsOf(content: string, surroundings: Surroundings): Cell[] {
  const cells: Cell[] = [];
  let column = -1;
  for (const [, attributes = '', inner = ''] of content.matchAll(
    /<(?:\w+:)?c((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c\s*>)/g,
  )) {
    const reference = attribute(attributes, 'r');
    column = reference === undefined ? column + 1 : columnOf(reference);
    const formula = /<(?:\w+:)?f[\s/>]/.test(inner);
    const error = attribute(attributes, 't') === 'e';
    const text = textOfCell(attributes, inner, surroundings).trim();
    if (text !== '' || formula)
      cells.push({ column, text, ...(formula && { formula: true as const }), ...(error && { error: true as const }) });
  }
  return cells;
}
