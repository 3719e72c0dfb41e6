import type { PackageData } from '../package-data.ts';

/** An enterprise that the database has. */
export type Standing = { key: string; names: readonly string[] };

/** What the database has already: it is not overwritten, only new facts are added to it. */
export type Present = {
  enterprises: {
    /** By the six-digit stock code of its own record. */
    byCode: ReadonlyMap<string, Standing>;
    /** Keys, also of records that were united with others: facts are of the record that they name. */
    keys: ReadonlySet<string>;
  };
  /** Keys. */
  regions: ReadonlySet<string>;
  industries: ReadonlySet<string>;
  sources: ReadonlySet<string>;
};

export const NOTHING: Present = {
  enterprises: { byCode: new Map(), keys: new Set() },
  regions: new Set(),
  industries: new Set(),
  sources: new Set(),
};

/** Rows that may also refer to what the database has. */
export function besidePresent(data: PackageData, present: Present): PackageData {
  const keys = { ...present, enterprises: present.enterprises.keys };
  const standing = (table: keyof typeof keys, key: string) =>
    keys[table].has(key) ? { table, file: '', line: 0, position: 0, printed: { key }, values: { key } } : undefined;
  return {
    ...data,
    find: (table, identity) =>
      data.find(table, identity) ?? (table in keys ? standing(table as keyof typeof keys, identity) : undefined),
  };
}

/** What the database has beside these rows (by `table/identity`). */
export function withoutAdded({ enterprises, ...rest }: Present, added: ReadonlySet<string>): Present {
  const left = (table: string, keys: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...keys].filter((key) => !added.has(`${table}/${key}`)));
  return {
    enterprises: {
      byCode: new Map([...enterprises.byCode].filter(([, { key }]) => !added.has(`enterprises/${key}`))),
      keys: left('enterprises', enterprises.keys),
    },
    regions: left('regions', rest.regions),
    industries: left('industries', rest.industries),
    sources: left('sources', rest.sources),
  };
}
