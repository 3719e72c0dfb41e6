import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { type PackageFolder, packageFolder } from './package-folder.ts';

/** A file of these bytes that is gone when the test ends (`using`); `path` is the file's. */
export function fileOf(name: string, bytes: Uint8Array | string): PackageFolder {
  const folder = packageFolder({ [name]: bytes });
  return { path: join(folder.path, name), [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

export const zipOf = (files: Zippable, name = 'package.zip'): PackageFolder => fileOf(name, zipSync(files));

/** The files of a folder as a zip takes them. */
export const filesOf = (folder: string, under = ''): Zippable =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`${under}${file.slice(folder.length + 1).replaceAll('\\', '/')}`, readFileSync(file)]),
  );

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The XML of a cell: a text, a number, or XML of one's own for `<c>`. */
export type SheetCell = string | number | { xml: string };

function cellXml(cell: SheetCell, column: number, row: number): string {
  const at = `r="${String.fromCharCode(65 + column)}${row}"`;
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
  if (typeof cell === 'object') return cell.xml.replace('<c', `<c ${at}`);
  return cell === '' ? '' : `<c ${at} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

const sheetXml = (rows: readonly (readonly SheetCell[])[]): string =>
  `<worksheet><sheetData>${rows
    .map(
      (cells, at) => `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, column, at + 1)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

/** A workbook of these sheets; style 1 is a day, style 2 a month. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>,
  more: Zippable = {},
): PackageFolder {
  const names = Object.keys(sheets);
  return zipOf(
    {
      '[Content_Types].xml': utf8('<Types/>'),
      'xl/workbook.xml': utf8(
        `<workbook><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': utf8(
        `<Relationships>${names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
      ),
      'xl/styles.xml': utf8(
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      ),
      ...Object.fromEntries(
        names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, utf8(sheetXml(sheets[name] ?? []))]),
      ),
      ...more,
    },
    'mine.xlsx',
  );
}

let gbk: Map<string, readonly number[]> | undefined;

/** A text in GB18030 (its two-byte part), which nothing in Node writes. */
export function gb18030(text: string): Uint8Array {
  if (!gbk) {
    gbk = new Map();
    const decoder = new TextDecoder('gb18030');
    for (let lead = 0x81; lead < 0xff; lead += 1)
      for (let trail = 0x40; trail < 0xff; trail += 1) {
        const letter = decoder.decode(new Uint8Array([lead, trail]));
        if ([...letter].length === 1 && !gbk.has(letter)) gbk.set(letter, [lead, trail]);
      }
  }
  const letters = gbk;
  return new Uint8Array([...text].flatMap((letter) => letters.get(letter) ?? [letter.charCodeAt(0)]));
}

/** Writes over bytes of a file, as one who forges it does. */
export function forge(path: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(path);
  change(bytes);
  writeFileSync(path, bytes);
}
