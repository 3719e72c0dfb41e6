import { textWidth } from '../graph/text-width.ts';

/** Text as XML takes it; characters that XML 1.0 forbids are left out. */
export const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: just these must go
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export type Ink = { size: number; colour: string; bold?: boolean };

export const textMarks = (x: number, y: number, words: string, { size, colour, bold = false }: Ink) =>
  `<text x="${x}" y="${y}" style="font-size:${size}px;font-weight:${bold ? 700 : 400};fill:${colour}">${escaped(words)}</text>`;

/** Dashes, quotes and dots that a Chinese font draws a whole em wide. */
const WIDE = /[\u2014\u2018-\u201D\u2026]/g;
const widthOf = (text: string) => textWidth(text.replaceAll(WIDE, '一'));

/** Lines no wider than `width` pixels: broken after spaces and Chinese characters, a longer word anywhere. */
export function wrapped(words: string, size: number, width: number): string[] {
  const room = width / size;
  const lines: string[] = [];
  let line = '';
  for (const piece of words.match(/[\u2E80-\uFFEF][，。；：、）》”]*|[^\s\u2E80-\uFFEF]+[，。；：、）》”]*\s*|\s+/gu) ??
    []) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (widthOf(line.trimEnd()) > room && [...line].length > 1) {
      const cut = fitting(line, room);
      lines.push(cut);
      line = line.slice(cut.length);
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

function fitting(text: string, room: number): string {
  const characters = [...text];
  while (characters.length > 1 && widthOf(characters.join('')) > room) characters.pop();
  return characters.join('');
}
