import { cell } from '../change/cell.ts';
import type { Cells } from '../change/rows.ts';
import type { NewProject } from '../gen/schema.ts';

type Told = Omit<NewProject, 'stage' | 'note' | 'segments' | 'backers' | 'place' | 'phaseOf'>;

/** Capacity as it would be printed. */
export const capacityPrinted = ({ capacity, unit, per }: Cells): string =>
  capacity ? `${capacity}${unit ?? ''}${per ? `/${per}` : ''}` : '';

/** The figures of an input as cells of the table of projects. */
export function projectCells(told: Told): Cells {
  const cells = {
    name: cell(told.name),
    name_en: cell(told.nameEn),
    investment_wan: cell(told.investmentWan),
    investment_bound: told.investmentWan == null ? '' : (told.investmentBound ?? 'EXACT'),
    land_mu: cell(told.landMu),
    jobs: cell(told.jobs),
    sales_wan: cell(told.salesWan),
    tax_wan: cell(told.taxWan),
    capacity: cell(told.capacity),
    unit: cell(told.unit),
    per: cell(told.per),
  };
  return { ...cells, capacity_printed: capacityPrinted(cells) };
}
