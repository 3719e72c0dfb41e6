import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describePackage } from '../import/describe-package.ts';
import type { TableName } from '../model/tables.ts';
import { csvHeader, csvRows } from './csv.ts';
import type { PackageWriter } from './package-writer.ts';

/** A package folder: a CSV a table and `datapackage.json`. */
export function csvFolder(folder: string): PackageWriter {
  mkdirSync(join(folder, 'tables'), { recursive: true });
  let open: { table: TableName; file: number } | undefined;
  const close = () => {
    if (open) closeSync(open.file);
  };
  return {
    rows(table, rows) {
      if (open?.table !== table) {
        close();
        open = { table, file: openSync(join(folder, 'tables', `${table}.csv`), 'w') };
        writeSync(open.file, csvHeader(table));
      }
      writeSync(open.file, csvRows(table, rows));
    },
    end() {
      close();
      writeFileSync(join(folder, 'datapackage.json'), describePackage(folder));
    },
  };
}
