import { losesFullWidth } from '../normalise.ts';
import { plainNumber } from '../plain-number.ts';
import type { CellFault } from './cell-faults.ts';
import { cutTo, dateOf } from './date-formats.ts';
import { contentOfFirst, elementsNamed } from './elements.ts';
import { isBeyond, rounded } from './held-digits.ts';
import { attribute, plain, textOf } from './parts.ts';
import type { Style } from './styles.ts';

/** What a workbook's cells refer to. */
export type Surroundings = {
  strings: readonly string[];
  styles: ReadonlyMap<number, Style>;
  from1904: boolean;
};

type Content = {
  text: string;
  /** What the cell holds, where it shows less of it. */
  stored?: string;
  /** A number that is shown as one. */
  number?: true;
  fault?: CellFault;
};

const cellsIn = elementsNamed('c');
const values = elementsNamed('v');

export type Cell = Content & { column: number };

/** `C7` is in column 2, counted from 0. */
export const columnOf = (reference: string): number =>
  [...(/^[A-Z]+/.exec(reference)?.[0] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A number as its style shows it, with all its digits. */
function shown(value: number, style: Style | undefined): string {
  switch (style?.as) {
    case 'PERCENT':
      return `${plainNumber(value, 2)}%`;
    case 'PADDED':
      return plainNumber(value).padStart(style.digits, '0');
    case 'COUNTED':
      return `${plainNumber(value)}${style.unit}`;
    default:
      return plainNumber(value);
  }
}

function numberContent(value: number, style: Style | undefined, from1904: boolean): Content {
  if (isBeyond(value)) return { text: plainNumber(value), fault: 'TOO_LONG' };
  if (style?.as === 'DATE') return { text: dateOf(value, style.precision, from1904) };
  const [text, stored] = [shown(rounded(value), style), shown(value, style)];
  return {
    text,
    ...(stored !== text && { stored }),
    ...(style === undefined && { number: true }),
    ...(style?.as === 'SCALED' && { fault: 'SCALED' }),
  };
}

function contentOf(attributes: string, content: string, { strings, styles, from1904 }: Surroundings): Content {
  const value = plain(contentOfFirst(values(content)));
  const style = styles.get(Number(attribute(attributes, 's') ?? 0));
  switch (attribute(attributes, 't')) {
    case 's':
      return { text: strings[Number(value)] ?? '' };
    case 'inlineStr':
      return { text: textOf(content) };
    case 'b':
      return { text: value === '1' ? 'true' : 'false' };
    case 'd':
      return { text: style?.as === 'DATE' ? cutTo(value, style.precision) : value };
    case 'str':
      return { text: value };
    case 'e':
      return { text: value, fault: 'ERROR' };
    default:
      return value === '' ? { text: '' } : numberContent(Number(value), style, from1904);
  }
}

/** The cells of a row in order, with what is amiss with them. */
export function cellsOf(content: string, surroundings: Surroundings): Cell[] {
  const cells: Cell[] = [];
  let column = -1;
  for (const { attributes, content: inner } of cellsIn(content)) {
    const reference = attribute(attributes, 'r');
    column = reference === undefined ? column + 1 : columnOf(reference);
    const found = contentOf(attributes, inner, surroundings);
    const text = found.text.trim();
    const stored = found.stored ?? (losesFullWidth(found.text) ? found.text : undefined);
    const formula = /<(?:\w+:)?f[\s/>]/.test(inner);
    if (text !== '' || formula)
      cells.push({
        ...found,
        column,
        text,
        ...(stored !== undefined && { stored }),
        ...(formula && { fault: 'FORMULA' }),
      });
  }
  return cells;
}
