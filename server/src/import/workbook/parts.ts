import { fileProblem, Unreadable } from '../files/unreadable.ts';
import type { Zip } from '../files/zip.ts';

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

/** Elements of a part in order, each as its opening tag's attributes and its content, without holding the part as a whole. */
export async function* elements(
  zip: Zip,
  part: string,
  name: string,
): AsyncIterable<{ attributes: string; content: string }> {
  const pieces = zip.unpack(part);
  if (pieces === undefined) return;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // A prefix of the namespace is of the writer's choice.
  const element = new RegExp(`<(?:\\w+:)?${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}\\s*>)`, 'g');
  let text = '';
  for await (const piece of pieces) {
    try {
      text += decoder.decode(piece, { stream: true });
    } catch {
      throw damaged(part);
    }
    let end = 0;
    element.lastIndex = 0;
    for (let found = element.exec(text); found !== null; found = element.exec(text)) {
      end = element.lastIndex;
      yield { attributes: found[1] ?? '', content: found[2] ?? '' };
    }
    text = text.slice(end);
    if (text.length > LARGEST_ELEMENT) throw damaged(part);
  }
}

/** The text of a string item: its runs joined, without the reading aids of Japanese. */
export const textOf = (content: string): string =>
  plain(
    [
      ...content
        .replace(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/g, '')
        .matchAll(/<(?:\w+:)?t(?:\s(?:[^>]*[^/>])?)?>([\s\S]*?)<\/(?:\w+:)?t>/g),
    ]
      .map(([, text]) => text)
      .join(''),
  );
