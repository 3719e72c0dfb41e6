import { type TableName, tables } from '../../model/tables.ts';
import type { ReadColumn } from '../mapping.ts';
import { type Findings, type Place, shortened } from '../table-reader.ts';
import { type CellFault, cellFault } from './cell-faults.ts';
import { type Cell, columnOf } from './cells.ts';

/** Whether a column holds codes of industries. */
function holdsIndustries(table: TableName, column: string): boolean {
  const field = tables[table].fields[column];
  return (field?.kind === 'key' && field.table === 'industries') || (table === 'industries' && column === 'key');
}

/** They have four digits at most: one of fewer may have had a zero before it. 061 is coal, 61 hotels. */
const mayLackZero = ({ number, text }: Cell): boolean => number === true && /^\d{1,3}$/.test(text);

/** Tells what is amiss with the cells of a sheet; `columns`: what its header names, once that is read. */
export function sheetFaults(place: Place, columns: () => readonly ReadColumn[], problems: Findings['problems']) {
  let header: number | undefined;
  function tell(fault: CellFault, row: number, at: number, value: string): void {
    const { column = null, label = '' } = columns()[at] ?? {};
    problems.push(cellFault({ ...place, row, column: column ?? label, value: shortened(value) }, fault));
  }
  return {
    ofRow(line: number, cells: readonly Cell[]): void {
      header ??= line;
      for (const cell of cells) {
        const { column: at, text, fault } = cell;
        if (fault) tell(fault, line, at, text);
        else if (mayLackZero(cell) && holdsIndustries(place.table, columns()[at]?.column ?? ''))
          tell('BARE_CODE', line, at, text);
      }
    },
    /** `B2:B3` */
    merged(reference: string): void {
      const [first = 0, last = first] = (reference.match(/\d+/g) ?? []).map(Number);
      const at = columnOf(reference);
      if (header !== undefined && last > header && columns()[at]?.column) tell('MERGED', first, at, reference);
    },
  };
}
