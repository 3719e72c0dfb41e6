import { nodeId } from '../api/node-id.ts';
import { cell } from '../change/cell.ts';
import type { Subject } from '../change/edit.ts';
import type { Cells } from '../change/rows.ts';
import type { ProjectChange } from '../gen/schema.ts';
import { capacityPrinted } from './project-cells.ts';

const COLUMNS = {
  name: 'name',
  nameEn: 'name_en',
  investmentWan: 'investment_wan',
  investmentBound: 'investment_bound',
  landMu: 'land_mu',
  jobs: 'jobs',
  salesWan: 'sales_wan',
  taxWan: 'tax_wan',
  capacity: 'capacity',
  unit: 'unit',
  per: 'per',
} as const satisfies Partial<Record<keyof ProjectChange, string>>;

type Named = { place: Subject | null; whole: Subject | null };

/** The row with what the input names; an input that is left out changes nothing, null empties. */
export function correctedRow(row: Cells, input: ProjectChange, { place, whole }: Named): Cells {
  const named = Object.entries(COLUMNS).flatMap(([field, column]) => {
    const value = input[field as keyof typeof COLUMNS];
    return value === undefined ? [] : [[column, cell(value)]];
  });
  const cells: Record<string, string> = { ...row, ...Object.fromEntries(named) };
  if (input.place !== undefined) cells.sited_in = place ? nodeId(place.label, place.key) : '';
  if (input.phaseOf !== undefined) cells.phase_of = whole?.key ?? '';
  if (cells.investment_wan === '') cells.investment_bound = '';
  else if (cells.investment_bound === '' && cells.investment_wan !== row.investment_wan)
    cells.investment_bound = 'EXACT';
  if (cells.capacity === '') Object.assign(cells, { unit: '', per: '' });
  // What the document printed stays as long as the figure does.
  if ((['capacity', 'unit', 'per'] as const).some((column) => cells[column] !== row[column]))
    cells.capacity_printed = capacityPrinted(cells);
  return cells;
}

/** Columns that tell one figure: a row takes them together. */
const TOGETHER: readonly (readonly string[])[] = [
  ['investment_wan', 'investment_bound'],
  ['capacity', 'unit', 'per', 'capacity_printed'],
];

/** The row with what a correction altered of what was shown; its other figures stay its own, whichever are in force. */
export function rowCorrected(row: Cells, shown: Cells, corrected: Cells): Cells {
  const altered = Object.keys(corrected).filter((column) => shown[column] !== corrected[column]);
  const columns = altered.flatMap((column) => TOGETHER.find((each) => each.includes(column)) ?? [column]);
  return { ...row, ...Object.fromEntries(columns.map((column) => [column, corrected[column] ?? ''])) };
}
