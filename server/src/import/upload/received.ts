import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LIMITS } from '../files/limits.ts';

/** Nothing is heard for so long: a closed laptop neither sends nor hangs up. */
const SILENT_MS = 60_000;

/**
 * Writes what comes to a file, and tells how many bytes came. Throws RangeError when there are too many, another error
 * when nothing comes any more: the place is for others.
 */
export async function received(
  source: Readable,
  path: string,
  came: (bytes: number) => void,
  silentMs: number = SILENT_MS,
): Promise<void> {
  const timer = setTimeout(() => source.destroy(new Error('the upload fell silent')), silentMs);
  async function* pieces(): AsyncIterable<Buffer> {
    let bytes = 0;
    // What is too large is answered so: a connection that is cut says nothing.
    for await (const piece of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      timer.refresh();
      bytes += piece.length;
      came(piece.length);
      if (bytes > LIMITS.file) throw new RangeError('too large');
      yield piece;
    }
  }
  try {
    await pipeline(pieces, createWriteStream(path));
  } finally {
    clearTimeout(timer);
  }
}
