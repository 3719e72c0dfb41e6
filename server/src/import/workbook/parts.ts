import { fileProblem, Unreadable } from '../files/unreadable.ts';
import type { Zip } from '../files/zip.ts';
import { type Element, elementsNamed } from './elements.ts';

const LARGEST_ELEMENT = 8_000_000;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text of XML: its entities, and Excel's own for characters that XML cannot hold. */
export const plain = (xml: string): string =>
  xml.includes('&') || xml.includes('_x')
    ? xml
        .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return NAMED[name] ?? all;
          const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
          return code <= 0x10ffff ? String.fromCodePoint(code) : all;
        })
        .replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : xml;

/** An attribute of an opening tag. */
export const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? plain(found[1] ?? found[2] ?? '') : undefined;
};

const damaged = (part: string): Unreadable =>
  new Unreadable(
    fileProblem(
      part,
      '工作簿的这一部分无法读取。',
      'This part of the workbook cannot be read.',
      { zh: '用 Excel 或 WPS 打开后另存为 .xlsx。', en: 'Open it in Excel or WPS and save it as .xlsx again.' },
      { type: 'format-error' },
    ),
  );

/** Elements of a part in order, without holding the part as a whole. */
export async function* elements(zip: Zip, part: string, name: string): AsyncIterable<Element> {
  const pieces = zip.unpack(part);
  if (pieces === undefined) return;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const elementsIn = elementsNamed(name);
  let text = '';
  for await (const piece of pieces) {
    try {
      text += decoder.decode(piece, { stream: true });
    } catch {
      throw damaged(part);
    }
    text = text.slice(yield* elementsIn(text));
    if (text.length > LARGEST_ELEMENT) throw damaged(part);
  }
}

const readingAids = elementsNamed('rPh');
const runs = elementsNamed('t');

/** The text of a string item: its runs joined, without the reading aids of Japanese. */
export function textOf(content: string): string {
  let own = '';
  let at = 0;
  for (const { from, until } of readingAids(content)) {
    own += content.slice(at, from);
    at = until;
  }
  const texts: string[] = [];
  for (const run of runs(own + content.slice(at))) texts.push(run.content);
  return plain(texts.join(''));
}
