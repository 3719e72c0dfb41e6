import { type TableName, tables } from '../model/tables.ts';
import type { Example } from './comparison.ts';
import type { DifferenceKind } from './difference.ts';
import type { ImportSummary } from './import-reading.ts';
import { noticesOf } from './notices.ts';
import { shortened } from './table-reader.ts';

const kinds: Readonly<Record<DifferenceKind, string>> = {
  NEW: '新增 new',
  CHANGED: '改动 changed',
  SAME: '相同 same',
  CONFLICTING: '出入 conflicting',
};

/** Rows of each table and kind that are printed; the report has more. */
const PRINTED = 5;

const example = ({ kind, file, row, identity, cells, against }: Example): string => {
  const changes = cells.map(({ column, before, after }) => `${column} “${shortened(before)}” → “${shortened(after)}”`);
  const whom = against ? [`（${against.zh} ${against.en}）`] : [];
  return `    ${kinds[kind]}  ${file} · ${row} · ${identity}  ${[...changes, ...whom].join('; ')}`;
};

const differencesOf = (table: TableName, { differences, examples }: ImportSummary): string[] => {
  const counts = differences?.get(table);
  if (!counts) return [];
  const { title } = tables[table];
  const told = (Object.keys(kinds) as DifferenceKind[]).filter((kind) => counts[kind] > 0);
  return [
    `${title.zh} ${title.en}: ${told.map((kind) => `${kinds[kind]} ${counts[kind]}`).join(' · ')}`,
    ...(['CHANGED', 'CONFLICTING'] as const).flatMap((kind) =>
      examples
        .filter((each) => each.table === table && each.kind === kind)
        .slice(0, PRINTED)
        .map(example),
    ),
  ];
};

/** What an import did, or would do, in lines. */
export function linesOf(summary: ImportSummary, dryRun: boolean): string[] {
  const { name, changed, differences, milliseconds, reading, notices } = summary;
  const seconds = (milliseconds / 1_000).toFixed(1);
  const end = dryRun
    ? `试运行完毕，没有写入任何数据（${seconds} s）。 Dry run: nothing was written.`
    : changed
      ? `数据包 ${name} 已导入（${seconds} s）。 Package ${name} was imported.`
      : `没有可写的：数据库里已经是这样（${seconds} s）。 Nothing to write: the database says so already.`;
  return [
    ...[...noticesOf(reading), ...notices].map(({ zh, en }) => `${zh} ${en}`),
    ...[...(differences?.keys() ?? [])].flatMap((table) => differencesOf(table, summary)),
    end,
  ];
}
