import type { Problem } from '../problem.ts';

/** What a package came as. */
export type PackageKind = 'FOLDER' | 'ZIP' | 'WORKBOOK';

/** The files of a package, wherever they are; paths are POSIX paths below its root. */
export type PackageFiles = {
  kind: Exclude<PackageKind, 'WORKBOOK'>;
  /** The CSV files of an archive: they are all of it where nothing describes them. Of a folder none is taken unasked. */
  csv?: readonly string[];
  /** Undefined when there is none. Throws Unreadable for one that is there and cannot be read. */
  read(path: string): Promise<Buffer | undefined>;
};

/** The Data Package rule: POSIX paths below the folder, never upwards. */
export const isInside = (path: string): boolean =>
  path !== '' && !/^([/\\~]|[a-z]:)|\\|\0/i.test(path) && !path.split('/').includes('..');

export type Opened<T> = { opened: T } | { problems: Problem[] };
