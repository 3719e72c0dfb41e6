import { isUtf8 } from 'node:buffer';

export type Encoding = 'UTF-8' | 'GB18030';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

const withoutBom = (bytes: Buffer): Buffer => (bytes.subarray(0, 3).equals(BOM) ? bytes.subarray(3) : bytes);

/** Several Chinese characters in a row: chance makes none in bytes of another encoding. */
const CHINESE = /\p{Script=Han}{2}/u;
const LINE_END = 0x0a;

/** Two bytes a letter, as in what Excel calls Unicode text: each plain letter, comma and line end of a header has a zero byte. */
export const isUtf16 = (bytes: Buffer): boolean => {
  const end = bytes.indexOf(LINE_END);
  return bytes.subarray(0, end < 0 ? bytes.length : end + 2).includes(0);
};

/** The first line that is not UTF-8 of a file in which others are: two files put together, or damage. Undefined without. */
export function strayLine(bytes: Buffer): number | undefined {
  let stray: number | undefined;
  let isUtf8Else = false;
  let from = 0;
  for (let line = 1; from < bytes.length && !(stray && isUtf8Else); line += 1) {
    const end = bytes.indexOf(LINE_END, from);
    const own = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (!isUtf8(own)) stray ??= line;
    else if (CHINESE.test(own.toString('utf8'))) isUtf8Else = true;
    from += own.length + 1;
  }
  return isUtf8Else ? stray : undefined;
}

/**
 * The bytes as UTF-8 without its mark. UTF-8 first: text of another encoding is never valid in it by chance beyond a
 * few letters; then GB18030, which Chinese Excel writes (GBK and GB2312 are parts of it); undefined for anything else, and where lines differ.
 */
export function decode(bytes: Buffer): { encoding: Encoding; text: Buffer } | undefined {
  if (isUtf16(bytes)) return undefined;
  if (isUtf8(bytes)) return { encoding: 'UTF-8', text: withoutBom(bytes) };
  if (strayLine(bytes) !== undefined) return undefined;
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return { encoding: 'GB18030', text: Buffer.from(text) };
  } catch {
    return undefined;
  }
}
