import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { tooLarge } from './folder.ts';
import { LIMITS } from './limits.ts';
import type { Opened, PackageFiles } from './package-files.ts';
import { fileProblem, Unreadable } from './unreadable.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';
import { zipFaults } from './zip-faults.ts';

const LOCAL_HEADER = { signature: 0x04034b50, length: 30 };
const CHUNK = 1_000_000;
/** What the systems of those who packed it put in by themselves. */
const BY_THE_WAY = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$)/;

/** An archive that was looked at and may be unpacked. */
export type Zip = {
  names: readonly string[];
  /** The bytes of a part, piece by piece. Throws Unreadable when it is not what the directory says it is. */
  unpack(name: string): AsyncIterable<Buffer> | undefined;
};

const broken = (name: string): Unreadable =>
  new Unreadable(
    fileProblem(
      name,
      '压缩包里的这个文件已损坏。',
      'This file of the archive is damaged.',
      { zh: '重新打包或重新下载。', en: 'Pack it again, or download it again.' },
      { type: 'scheme-error' },
    ),
  );

async function* packedBytes(handle: FileHandle, { name, offset, packed }: ZipEntry): AsyncIterable<Buffer> {
  const head = Buffer.alloc(LOCAL_HEADER.length);
  await handle.read(head, 0, head.length, offset);
  if (head.readUInt32LE(0) !== LOCAL_HEADER.signature) throw broken(name);
  const from = offset + LOCAL_HEADER.length + head.readUInt16LE(26) + head.readUInt16LE(28);
  for (let done = 0; done < packed; ) {
    const piece = Buffer.alloc(Math.min(CHUNK, packed - done));
    const { bytesRead } = await handle.read(piece, 0, piece.length, from + done);
    if (bytesRead === 0) throw broken(name);
    yield piece.subarray(0, bytesRead);
    done += bytesRead;
  }
}

/**
 * Unpacked piece by piece and counted: what its directory promised was looked at before, and one that unpacks to more
 * is left at that point.
 */
async function* unpacked(handle: FileHandle, entry: ZipEntry): AsyncIterable<Buffer> {
  const packed = packedBytes(handle, entry);
  const pieces = entry.method === 0 ? packed : Readable.from(packed).pipe(createInflateRaw({ chunkSize: 256 * 1024 }));
  let size = 0;
  let sum = 0;
  try {
    for await (const piece of pieces as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > entry.size) throw broken(entry.name);
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : broken(entry.name);
  }
  if (size !== entry.size || sum !== entry.crc) throw broken(entry.name);
}

/** Looks at the directory of an archive; nothing is unpacked when anything in it is amiss. */
export async function openZip(handle: FileHandle, file: string, bytes: number): Promise<Opened<Zip>> {
  const all = await zipDirectory(handle, file, bytes);
  const problems = zipFaults(file, all);
  if (problems.length > 0) return { problems };
  const entries = new Map(
    all.filter(({ name, folder }) => !folder && !BY_THE_WAY.test(name)).map((entry) => [entry.name, entry]),
  );
  return {
    opened: {
      names: [...entries.keys()],
      unpack(name) {
        const entry = entries.get(name);
        return entry && unpacked(handle, entry);
      },
    },
  };
}

/** The files of a packed folder, with or without the folder itself around them. */
export function zipFiles(zip: Zip): PackageFiles {
  const descriptor = zip.names.find((name) => /^([^/]+\/)?datapackage\.json$/.test(name));
  const root = descriptor?.slice(0, -'datapackage.json'.length) ?? '';
  return {
    kind: 'ZIP',
    csv: zip.names.filter((name) => /\.csv$/i.test(name)),
    async read(path) {
      const pieces: Buffer[] = [];
      let size = 0;
      for await (const piece of zip.unpack(`${root}${path}`) ?? []) {
        size += piece.length;
        if (size > LIMITS.file) throw tooLarge(path, size);
        pieces.push(piece);
      }
      return zip.names.includes(`${root}${path}`) ? Buffer.concat(pieces) : undefined;
    },
  };
}
