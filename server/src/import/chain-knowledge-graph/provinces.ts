import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NewRows } from './new-row.ts';
import { readCsv } from './read-csv.ts';
import type { Encodings } from './read-lines.ts';

const COUNTRY = '100000';
const FILE = 'administrative-divisions';

type Region = { key: string; name: string; kind: 'PROVINCE' | 'CITY'; partOf: string };

/** The provinces and cities of the divisions file, found by the short names that registers print. */
export class Provinces {
  readonly #regions: readonly Region[];
  readonly #wanted = new Map<string, Region>();

  constructor(regions: readonly Region[]) {
    this.#regions = regions;
  }

  /** `深圳` is Region:440300, `内蒙` Region:150000: of two, the province. Undefined for no name at all. */
  find(area: string): string | undefined {
    if (area === '') return undefined;
    const region = this.#regions.find(({ name }) => name.startsWith(area));
    if (!region) return undefined;
    this.#wanted.set(region.key, region);
    return `Region:${region.key}`;
  }

  /** Rows of the regions that were found and the database does not have, and of what contains them. */
  addTo(rows: NewRows, present: ReadonlySet<string>, source: string): void {
    const needed = new Map<string, Region>();
    const need = (region: Region | undefined): void => {
      if (!region || present.has(region.key)) return;
      need(this.#regions.find(({ key }) => key === region.partOf));
      needed.set(region.key, region);
    };
    for (const region of this.#wanted.values()) need(region);
    const add = (cells: Record<string, string>): void =>
      rows.add('regions', { file: FILE, line: 0 }, { ...cells, source });
    if (needed.size > 0 && !present.has(COUNTRY)) add({ key: COUNTRY, name: '中国', kind: 'COUNTRY' });
    for (const { key, name, kind, partOf } of needed.values()) add({ key, name, kind, part_of: partOf });
  }
}

/** Provinces first: of two names that begin alike the province is meant. */
export async function readProvinces(folder: string | undefined, encodings: Encodings): Promise<Provinces> {
  if (folder === undefined || !existsSync(folder)) return new Provinces([]);
  const provinces = await readCsv(join(folder, 'provinces.csv'), ['code', 'name'], encodings);
  const cities = await readCsv(join(folder, 'cities.csv'), ['code', 'name', 'provinceCode'], encodings);
  return new Provinces([
    ...provinces.map(({ code, name }): Region => ({ key: `${code}0000`, name, kind: 'PROVINCE', partOf: COUNTRY })),
    ...cities.map(
      ({ code, name, provinceCode }): Region => ({
        key: `${code}00`,
        name,
        kind: 'CITY',
        partOf: `${provinceCode}0000`,
      }),
    ),
  ]);
}
