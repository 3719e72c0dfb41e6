import { LRUCache } from 'lru-cache';
import type { Gathered } from './gathered.ts';
import type { Row } from './rows.ts';

export const DEFAULTS = {
  /** Rows kept, of all statements together; an answer without any counts as one. About 50 MB. */
  most: 50_000,
};

/** Rows by keys as they are in the version of the data that a request is of. */
export type Kept = (version: () => Promise<number>) => Gathered;

/**
 * What was read once is not asked again until the data change: a version is raised by the transaction that changes
 * something, and is read before the rows, which can therefore be newer than it but never older. Only for statements
 * over such data. Rows are shared by requests, hence frozen.
 */
export function kept(read: Gathered, most: number = DEFAULTS.most): Kept {
  let current: number | undefined;
  const held = new LRUCache<string, readonly Row[]>({
    maxSize: most,
    sizeCalculation: (rows) => Math.max(1, rows.length),
  });

  return (version) => async (source, keys, of) => {
    const own = await version();
    if (own !== current) held.clear();
    current = own;
    const nameOf = (key: string) => `${source.name} ${key}`;
    const found = new Map(keys.map((key) => [key, held.get(nameOf(key))]));
    const missing = [...found.keys()].filter((key) => !found.get(key));
    if (missing.length > 0)
      for (const [at, rows] of (await read(source, missing, of)).entries()) {
        const key = missing[at] as string;
        found.set(key, Object.freeze(rows.map(Object.freeze)) as Row[]);
        if (own === current) held.set(nameOf(key), found.get(key));
      }
    return keys.map((key) => found.get(key) as Row[]);
  };
}
