import type { PackageData } from '../package-data.ts';

/** An enterprise that the database has. */
export type Standing = { key: string; names: readonly string[] };

/** What the database has already: it is not overwritten, only new facts are added to it. */
export type Present = {
  enterprises: {
    /** By six-digit stock code. */
    byCode: ReadonlyMap<string, Standing>;
    /** By its own key, or by that of a record that was united with it: the key that counts. */
    byKey: ReadonlyMap<string, string>;
  };
  /** Keys. */
  regions: ReadonlySet<string>;
  industries: ReadonlySet<string>;
  sources: ReadonlySet<string>;
};

export const NOTHING: Present = {
  enterprises: { byCode: new Map(), byKey: new Map() },
  regions: new Set(),
  industries: new Set(),
  sources: new Set(),
};

/** Rows that may also refer to what the database has. */
export function besidePresent(data: PackageData, present: Present): PackageData {
  const keys = { ...present, enterprises: new Set(present.enterprises.byKey.values()) };
  const standing = (table: keyof typeof keys, key: string) =>
    keys[table].has(key) ? { table, file: '', line: 0, position: 0, printed: { key }, values: { key } } : undefined;
  return {
    ...data,
    find: (table, identity) =>
      data.find(table, identity) ?? (table in keys ? standing(table as keyof typeof keys, identity) : undefined),
  };
}
