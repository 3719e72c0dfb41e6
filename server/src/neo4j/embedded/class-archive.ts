import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Java } from './java.ts';

/**
 * Java's archive of loaded classes, written when a database ends for the first time and read by every later start:
 * a third less work until it answers. Java passes over an archive that does not fit it.
 */
export type ClassArchive = { flags: string[]; keep(): Promise<void> };

export function classArchive(jars: string, java: Java, mayWrite: boolean): ClassArchive {
  const file = join(jars, `classes-${java.release}.jsa`);
  if (existsSync(file))
    return { flags: [`-XX:SharedArchiveFile=${file}`, '-Xshare:auto', '-Xlog:cds=off'], keep: async () => undefined };
  if (!mayWrite) return { flags: [], keep: async () => undefined };
  const fresh = `${file}.${process.pid}`;
  return {
    flags: [`-XX:ArchiveClassesAtExit=${fresh}`, '-Xlog:cds=off'],
    async keep() {
      if (existsSync(file)) await rm(fresh, { force: true });
      else if (existsSync(fresh)) await rename(fresh, file);
    },
  };
}
