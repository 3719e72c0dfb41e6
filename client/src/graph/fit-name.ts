import type { Language } from './chain-map.ts';
import { textWidth } from './text-width.ts';

export type FittedName = { lines: string[]; size: number; cut: boolean };
/** Ways to set a name, best first: font size in pixels and number of lines. */
export type Setting = { size: number; lines: 1 | 2 };

/** Sets a name in the first way that fits; breaks at words, in Chinese where a dictionary sees them; else cuts it. */
export function fitName(name: string, language: Language, width: number, settings: readonly Setting[]): FittedName {
  for (const { size, lines } of settings) {
    if (textWidth(name) * size <= width) return { lines: [name], size, cut: false };
    if (lines === 1) continue;
    const broken = breakInTwo(wordsOf(name, language), width / size);
    if (broken) return { lines: broken, size, cut: false };
  }
  const { size, lines } = settings.at(-1) as Setting;
  return lines === 2 && language === 'zh'
    ? cutInTwo(name, size, width)
    : cutAtWords(name, language, size, width, lines);
}

function wordsOf(name: string, language: Language): string[] {
  if (language === 'en') return name.match(/[^\s\-/]+[\s\-/]*/g) ?? [name];
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(name)) {
    const before = words.at(-1);
    if (before !== undefined && (CLOSING.test(segment) || OPENING.test(before)))
      words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  return words;
}

/** No line begins with a closing sign or ends with an opening one. */
const CLOSING = /^[）)、，。；：》”’\]·/-]/;
const OPENING = /[（(《“‘[·/-]$/;

/** The break that makes the two lines most equal, or null when none keeps both within the width. */
function breakInTwo(words: readonly string[], width: number): string[] | null {
  let best: { longest: number; lines: string[] } | null = null;
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join('').trimEnd(), words.slice(at).join('').trim()];
    const longest = Math.max(...lines.map(textWidth));
    if (longest <= width && (!best || longest < best.longest)) best = { longest, lines };
  }
  return best?.lines ?? null;
}

function cutInTwo(name: string, size: number, width: number): FittedName {
  const first = fitting(name, width / size);
  const rest = name.slice(first.length);
  if (textWidth(rest) * size <= width) return { lines: [first, rest], size, cut: false };
  return { lines: [first, `${fitting(rest, width / size - 1)}…`], size, cut: true };
}

function cutAtWords(name: string, language: Language, size: number, width: number, count: 1 | 2): FittedName {
  const lines: string[] = [];
  let rest = wordsOf(name, language);
  while (lines.length < count - 1 && rest.length > 1) {
    let taken = 1;
    while (
      taken < rest.length &&
      textWidth(
        rest
          .slice(0, taken + 1)
          .join('')
          .trimEnd(),
      ) *
        size <=
        width
    )
      taken++;
    lines.push(rest.slice(0, taken).join('').trimEnd());
    rest = rest.slice(taken);
  }
  lines.push(rest.join(''));
  const cut = lines.some((line) => textWidth(line) * size > width);
  const shown = lines.map((line) =>
    textWidth(line) * size > width ? `${fitting(line, width / size - 0.9).trimEnd()}…` : line,
  );
  return { lines: shown, size, cut };
}

function fitting(text: string, width: number): string {
  const characters = [...text];
  while (characters.length > 1 && textWidth(characters.join('')) > width) characters.pop();
  return characters.join('');
}
