import { PICTURE_FONT } from './picture-svg.ts';

/** The web font of the page (base.css): the same glyphs on every machine. */
const FACE = /Noto Sans SC/;

type Face = { url: string; ranges: string };
export type PictureFont = { data: ArrayBuffer; ranges: string };

/** Those parts of the page's font that hold the characters of the text. */
export async function fontsFor(text: string): Promise<PictureFont[]> {
  const codes = [...new Set([...text].map((character) => character.codePointAt(0) as number))];
  const needed = facesOfPage().filter(({ ranges }) => {
    const spans = spansOf(ranges);
    return codes.some((code) => spans.some(([from, until]) => code >= from && code <= until));
  });
  return Promise.all(
    needed.map(async ({ url, ranges }) => {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`the font ${url} answers ${answer.status}`);
      return { data: await answer.arrayBuffer(), ranges };
    }),
  );
}

/** The fonts as a style sheet that needs no other file. */
export const fontStyle = (fonts: readonly PictureFont[]) =>
  fonts
    .map(
      ({ data, ranges }) =>
        `@font-face{font-family:'${PICTURE_FONT}';font-weight:100 900;src:url(data:font/woff2;base64,${base64(data)}) format('woff2');unicode-range:${ranges}}`,
    )
    .join('');

function facesOfPage(): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule) || !FACE.test(rule.style.getPropertyValue('font-family'))) return [];
      const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
      const ranges = rule.style.getPropertyValue('unicode-range');
      return address ? [{ url: new URL(address, sheet.href ?? document.baseURI).href, ranges }] : [];
    }),
  );
}

/** `U+4E00-4E03, U+4E5D` as first and last code points. */
export function spansOf(ranges: string): [number, number][] {
  return [...ranges.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from = '0', until = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(until, 16),
  ]);
}

const CHUNK = 0x8000;

function base64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes);
  let text = '';
  for (let at = 0; at < all.length; at += CHUNK) text += String.fromCharCode(...all.subarray(at, at + CHUNK));
  return btoa(text);
}
