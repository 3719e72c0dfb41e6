import type { FileHandle } from 'node:fs/promises';
import { fileProblem, Unreadable } from './unreadable.ts';

/** A part of an archive as its directory lists it. */
export type ZipEntry = {
  name: string;
  folder: boolean;
  link: boolean;
  encrypted: boolean;
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its own header begins. */
  offset: number;
};

const END = { signature: 0x06054b50, length: 22, longestComment: 65_535 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const SYMBOLIC_LINK = 0xa000;
const LARGEST_DIRECTORY = 10_000_000;

const damaged = (file: string): Unreadable =>
  new Unreadable(
    fileProblem(
      file,
      '压缩包已损坏，或不是 zip。',
      'The archive is damaged, or is no zip.',
      { zh: '重新打包或重新下载。', en: 'Pack it again, or download it again.' },
      { type: 'scheme-error' },
    ),
  );

/** Names of archives made by Chinese Windows are in its own encoding, without saying so. */
function nameOf(bytes: Buffer, isUtf8: boolean): string {
  for (const encoding of isUtf8 ? ['utf-8'] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // the next one
    }
  }
  return bytes.toString('latin1');
}

function entryAt(directory: Buffer, at: number): { entry: ZipEntry; next: number } | undefined {
  if (at + ENTRY.length > directory.length || directory.readUInt32LE(at) !== ENTRY.signature) return undefined;
  const flags = directory.readUInt16LE(at + 8);
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field)) as [
    number,
    number,
    number,
  ];
  const next = at + ENTRY.length + nameLength + extraLength + commentLength;
  if (next > directory.length) return undefined;
  const name = nameOf(directory.subarray(at + ENTRY.length, at + ENTRY.length + nameLength), (flags & 0x800) !== 0);
  const entry = {
    name,
    folder: name.endsWith('/'),
    link: ((directory.readUInt32LE(at + 38) >>> 16) & 0xf000) === SYMBOLIC_LINK,
    encrypted: (flags & 1) !== 0,
    method: directory.readUInt16LE(at + 10),
    crc: directory.readUInt32LE(at + 16),
    packed: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    offset: directory.readUInt32LE(at + 42),
  };
  return { entry, next };
}

/** The directory of an archive (that of the large form, Zip64, is refused as damaged: it is beyond our limits). */
export async function zipDirectory(handle: FileHandle, file: string, bytes: number): Promise<ZipEntry[]> {
  const tail = Buffer.alloc(Math.min(bytes, END.length + END.longestComment));
  await handle.read(tail, 0, tail.length, bytes - tail.length);
  let at = tail.length - END.length;
  while (at >= 0 && tail.readUInt32LE(at) !== END.signature) at -= 1;
  if (at < 0) throw damaged(file);
  const [count, length, start] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  if (start + length > bytes || length > LARGEST_DIRECTORY) throw damaged(file);
  const directory = Buffer.alloc(length);
  await handle.read(directory, 0, length, start);
  const entries: ZipEntry[] = [];
  for (let next = 0; entries.length < count; ) {
    const found = entryAt(directory, next);
    if (!found || found.entry.offset + found.entry.packed > start) throw damaged(file);
    entries.push(found.entry);
    next = found.next;
  }
  return entries;
}
