import { isUtf8 } from 'node:buffer';

export type Encoding = 'UTF-8' | 'GB18030';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

const withoutBom = (bytes: Buffer): Buffer => (bytes.subarray(0, 3).equals(BOM) ? bytes.subarray(3) : bytes);

/**
 * The bytes as UTF-8 without its mark. UTF-8 first: text of another encoding is never valid in it by chance beyond a
 * few letters; then GB18030, which Chinese Excel writes (GBK and GB2312 are parts of it); undefined for anything else.
 */
export function decode(bytes: Buffer): { encoding: Encoding; text: Buffer } | undefined {
  if (isUtf8(bytes)) return { encoding: 'UTF-8', text: withoutBom(bytes) };
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return { encoding: 'GB18030', text: Buffer.from(text) };
  } catch {
    return undefined;
  }
}
