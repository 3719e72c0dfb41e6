import { createHash, type Hash } from 'node:crypto';
import type { TableName } from '../model/tables.ts';
import type { Encoding } from './files/decode.ts';
import type { PackageKind } from './files/package-files.ts';
import type { Normalised, NormalisedReport } from './normalise.ts';
import { type PackageData, packageData, type Row } from './package-data.ts';
import type { Problem } from './problem.ts';
import type { ReadPlace } from './read-place.ts';
import type { Findings } from './table-reader.ts';

export type PackageReading = {
  name: string;
  /** Undefined for what is no package at all. */
  kind: PackageKind | undefined;
  /** SHA-256 of the name and the text of all tables: equal hash, equal content. */
  hash: string;
  data: PackageData;
  /** What could not be read; the rules of validate.ts come on top. */
  problems: readonly Problem[];
  /** Problems that were counted, but not kept. */
  more: number;
  normalised: NormalisedReport;
  /** Files that are not in UTF-8. */
  encodings: Readonly<Record<string, Encoding>>;
  /** What each sheet or file was read as; left out for what has neither. */
  places?: readonly ReadPlace[];
};

const DEFAULTS = { problems: 1_000, normalised: 1_000 };

/** What is found while a package is read, table by table. */
export type Collector = {
  hash: Hash;
  problems: Findings['problems'];
  encodings: Record<string, Encoding>;
  places: ReadPlace[];
  findings(table: TableName): Findings;
  reading(name: string, kind: PackageKind | undefined): PackageReading;
};

export function collector(): Collector {
  const hash = createHash('sha256');
  const tables: Partial<Record<TableName, Row[]>> = {};
  const kept: Problem[] = [];
  const cells: Normalised[] = [];
  const encodings: Record<string, Encoding> = {};
  const places: ReadPlace[] = [];
  let [problems, normalised] = [0, 0];
  const push = (...all: Problem[]): number => {
    problems += all.length;
    if (kept.length < DEFAULTS.problems) kept.push(...all);
    return problems;
  };
  return {
    hash,
    encodings,
    places,
    problems: { push },
    findings(table) {
      tables[table] ??= [];
      return {
        rows: tables[table],
        problems: { push },
        normalised(cell) {
          normalised += 1;
          if (cells.length < DEFAULTS.normalised) cells.push(cell);
        },
      };
    },
    reading: (name, kind) => ({
      name,
      kind,
      hash: hash.digest('hex'),
      data: packageData(tables),
      problems: kept,
      more: problems - kept.length,
      normalised: { cells, total: normalised },
      encodings,
      places,
    }),
  };
}
