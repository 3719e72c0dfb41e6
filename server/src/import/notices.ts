import type { Sentence } from './problem.ts';
import type { PackageReading } from './reading.ts';
import { repeatedRows } from './rules/identities.ts';

const NOWHERE = { row: 0, file: '', column: '', before: '', after: '' };

/** What a reader of a package should know though nothing is wrong with it: how it was read where it could be read otherwise. */
export function noticesOf({ data, encodings, normalised }: PackageReading): Sentence[] {
  const notices: Sentence[] = Object.entries(encodings).map(([file, encoding]) => ({
    zh: `${file} 按 ${encoding} 编码读取；若有乱码，请另存为 UTF-8。`,
    en: `${file} was read as ${encoding}; if its letters are wrong, save it in UTF-8.`,
  }));
  if (normalised.total > 0) {
    const cells = normalised.cells.filter(({ before }) => /[%％]$/.test(before)).concat(normalised.cells);
    const { row, file, column, before, after } = cells[0] ?? NOWHERE;
    notices.push({
      zh: `${normalised.total} 格按规范写法读取（全角改半角，去掉看不见的字符、单位和百分号，数保留 15 位），如 ${file} 第 ${row} 行 ${column}：“${before}”作“${after}”。`,
      en: `${normalised.total} cell(s) were read in plain form (full-width characters as plain ones, without those that nobody sees, numbers without their unit or per cent sign and to 15 digits), as in ${file} line ${row} ${column}: "${before}" as "${after}".`,
    });
  }
  const repeated = repeatedRows(data);
  if (repeated.first)
    notices.push({
      zh: `${repeated.total} 行与别的行完全相同，只算一次，如 ${repeated.first.file} 第 ${repeated.first.line} 行。`,
      en: `${repeated.total} row(s) stand twice with the same content and count once, as ${repeated.first.file} line ${repeated.first.line}.`,
    });
  return notices;
}
