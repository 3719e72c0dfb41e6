import { readCsv } from './read-csv.ts';
import type { Encodings } from './read-lines.ts';

/** A listed company as the register of A shares has it; `area`: a short name of a province or a city, may be empty. */
export type Listed = { code: string; name: string; fullname: string; nameEn: string; area: string };

/** By six-digit code. */
export async function readRegister(path: string | undefined, encodings: Encodings): Promise<Map<string, Listed>> {
  const rows = await readCsv(path, ['symbol', 'name', 'area', 'fullname', 'enname'], encodings);
  return new Map(
    rows.map(({ symbol: code, name, fullname, enname: nameEn, area }) => [
      code,
      { code, name, fullname, nameEn, area },
    ]),
  );
}
