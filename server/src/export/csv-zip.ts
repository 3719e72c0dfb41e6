import { descriptorOf } from '../import/describe-package.ts';
import type { TableName } from '../model/tables.ts';
import { csvHeader, csvRows } from './csv.ts';
import type { PackageWriter, Sink } from './package-writer.ts';
import { type ZipPart, zipWriter } from './zip-writer.ts';

/** A zip of a package folder: a CSV a table and `datapackage.json`, which says `more` of each. */
export function csvZip(name: string, sink: Sink, more: object = {}): PackageWriter {
  const zip = zipWriter(sink);
  const written: TableName[] = [];
  let part: ZipPart | undefined;
  return {
    rows(table, rows) {
      if (written.at(-1) !== table) {
        part?.end();
        written.push(table);
        part = zip.part(`tables/${table}.csv`);
        part.write(csvHeader(table));
      }
      part?.write(csvRows(table, rows));
    },
    end() {
      part?.end();
      const description = zip.part('datapackage.json');
      description.write(
        descriptorOf(
          { name },
          written.map((table) => ({ table, files: [`tables/${table}.csv`] })),
          more,
        ),
      );
      description.end();
      zip.end();
    },
  };
}
