import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriptorOf } from '../import/describe-package.ts';
import type { TableName } from '../model/tables.ts';
import { csvHeader, csvRows } from './csv.ts';
import type { PackageWriter } from './package-writer.ts';

/** A package folder: a CSV a table and `datapackage.json`. */
export function csvFolder(folder: string, name: string): PackageWriter {
  mkdirSync(join(folder, 'tables'), { recursive: true });
  const written: TableName[] = [];
  let file: number | undefined;
  const close = () => {
    if (file !== undefined) closeSync(file);
  };
  return {
    rows(table, rows) {
      if (file === undefined || written.at(-1) !== table) {
        close();
        written.push(table);
        file = openSync(join(folder, 'tables', `${table}.csv`), 'w');
        writeFileSync(file, csvHeader(table));
      }
      writeFileSync(file, csvRows(table, rows));
    },
    end() {
      close();
      const found = written.map((table) => ({ table, files: [`tables/${table}.csv`] }));
      writeFileSync(join(folder, 'datapackage.json'), descriptorOf({ name }, found));
    },
  };
}
