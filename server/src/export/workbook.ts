import { isHeld } from '../import/workbook/held-digits.ts';
import { sheetTitle } from '../import/workbook/sheet-title.ts';
import { columnTitle } from '../model/column-titles.ts';
import { type Field, type TableName, tables } from '../model/tables.ts';
import { columnsOf, type PackageWriter, type Sink } from './package-writer.ts';
import { type ZipPart, zipWriter } from './zip-writer.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const UNWRITABLE = /[^\t\n\r\u0020-\uFFFD]/g;
/** What XML cannot hold is written as `_x0007_`, as Excel does; a text that looks like that is kept apart. */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** A cell of a row, as XML, without where it is; none for an empty one. */
type CellXml = { attributes: string; content: string } | undefined;

const asText = (cell: string, style = 0): CellXml =>
  cell === ''
    ? undefined
    : {
        attributes: `t="inlineStr" s="${style}"`,
        content: `<is><t xml:space="preserve">${escaped(cell)}</t></is>`,
      };

function asCell(cell: string, field: Field | undefined): CellXml {
  const number = field?.kind === 'number' || field?.kind === 'integer';
  // Of a longer one a spreadsheet would lose digits: it is written as text.
  return number && cell !== '' && isHeld(Number(cell))
    ? { attributes: '', content: `<v>${escaped(cell)}</v>` }
    : asText(cell);
}

/** A, B, … Z, AA: how a workbook names the column at an index. */
const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

/** Every cell says where it is: without that some programs read none. */
const rowXml = (cells: readonly CellXml[], row: number): string =>
  `<row r="${row}">${cells
    .map((cell, at) => cell && `<c r="${columnName(at)}${row}" ${cell.attributes}>${cell.content}</c>`)
    .join('')}</row>`;

// The header stays in view.
const SHEET_HEAD = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" defaultColWidth="16"/><sheetData>`;
const SHEET_TAIL = '</sheetData></worksheet>';
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

type Sheet = { title: string; name: string };

const partsOf = (sheets: readonly Sheet[]): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/>${sheets
    .map(({ name }) => `<Override PartName="/xl/worksheets/${name}.xml" ContentType="${SHEET}.worksheet+xml"/>`)
    .join('')}</Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(({ title }, at) => `<sheet name="${escaped(title)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${sheets
    .map(
      ({ name }, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/${name}.xml"/>`,
    )
    .join('')}<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': STYLES,
});

/** The head of a sheet: the names of its columns; `titled`: what people call them, too, with a star for what must not be empty. */
function headOf(table: TableName, titled: boolean): string[] {
  if (!titled) return columnsOf(table);
  const { fields } = tables[table];
  return columnsOf(table).map(
    (column) => `${columnTitle(table, column).zh}${fields[column]?.required ? '*' : ''} ${column}`,
  );
}

/** A workbook with a sheet a table, named by its Chinese title; the first row names the columns. */
export function workbook(sink: Sink, { titled = false } = {}): PackageWriter {
  const zip = zipWriter(sink);
  const sheets: Sheet[] = [];
  let open: { table: TableName; part: ZipPart; row: number } | undefined;
  const close = () => {
    open?.part.write(SHEET_TAIL);
    open?.part.end();
  };
  const begin = (table: TableName) => {
    close();
    sheets.push({ title: sheetTitle(tables[table].title.zh), name: table });
    const part = zip.part(`xl/worksheets/${table}.xml`);
    part.write(SHEET_HEAD);
    const head = headOf(table, titled).map((label) => asText(label, 1));
    part.write(rowXml(head, 1));
    open = { table, part, row: 1 };
    return open;
  };
  return {
    rows(table, rows) {
      const sheet = open?.table === table ? open : begin(table);
      const { fields } = tables[table];
      const columns = columnsOf(table);
      const written = rows.map((cells) => {
        sheet.row += 1;
        return rowXml(
          columns.map((column) => asCell(cells[column] ?? '', fields[column])),
          sheet.row,
        );
      });
      sheet.part.write(written.join(''));
    },
    end() {
      close();
      for (const [name, text] of Object.entries(partsOf(sheets))) {
        const part = zip.part(name);
        part.write(text);
        part.end();
      }
      zip.end();
    },
  };
}
