import { COLUMNS, type SheetColumn } from './sheet-columns.ts';

type PickList = { column: SheetColumn; words: readonly string[]; rows: readonly [first: number, last: number] };

const letterOf = (column: SheetColumn): string => String.fromCharCode('A'.charCodeAt(0) + COLUMNS.indexOf(column));

/** Lists to pick from, as the sheet's own XML: after the cells, before what is about the page (ECMA-376, CT_Worksheet). */
export function withPickLists(xml: string, lists: readonly PickList[]): string {
  const each = lists.map(({ column, words, rows: [first, last] }) => {
    const at = `${letterOf(column)}${first}:${letterOf(column)}${last}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${at}"><formula1>"${words.join(',')}"</formula1></dataValidation>`;
  });
  return xml.replace(
    '</sheetData>',
    `</sheetData><dataValidations count="${each.length}">${each.join('')}</dataValidations>`,
  );
}

/** One page wide on paper, as many pages long as it takes. */
export function fitToWidth(xml: string): string {
  return xml
    .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageSetup\b/, '<pageSetup fitToHeight="0"');
}

/** What the writer of workbooks does not do itself. */
export const sheetFeature = (lists: readonly PickList[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) =>
          fitToWidth(sheetIndex === 0 ? withPickLists(xml, lists) : xml),
      },
    },
  },
});
