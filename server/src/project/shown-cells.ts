import type { Cells } from '../change/rows.ts';
import type { withFiguresInForce } from '../conflict/figures-in-force.ts';
import type { Bound } from '../gen/schema.ts';
import { plainNumber } from '../import/plain-number.ts';

const number = (cell: string | undefined): number | null => (cell ? Number(cell) : null);
const text = (value: number | null): string => (value === null ? '' : plainNumber(value));

/** The row of a project with the figures in force, which its page shows and its reader corrects. */
export function shownCells(row: Cells, inForce: ReturnType<typeof withFiguresInForce>): Cells {
  const shown = inForce({
    key: row.key ?? '',
    investmentWan: number(row.investment_wan),
    investmentBound: (row.investment_bound || null) as Bound | null,
    landMu: number(row.land_mu),
    jobs: number(row.jobs),
    salesWan: number(row.sales_wan),
    taxWan: number(row.tax_wan),
    capacity: number(row.capacity),
    unit: row.unit || null,
    per: row.per || null,
    capacityPrinted: row.capacity_printed || null,
  });
  return {
    ...row,
    investment_wan: text(shown.investmentWan),
    investment_bound: shown.investmentBound ?? '',
    land_mu: text(shown.landMu),
    jobs: text(shown.jobs),
    sales_wan: text(shown.salesWan),
    tax_wan: text(shown.taxWan),
    capacity: text(shown.capacity),
    unit: shown.unit ?? '',
    per: shown.per ?? '',
    capacity_printed: shown.capacityPrinted ?? '',
  };
}
