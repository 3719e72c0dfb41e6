import { keyOf } from '../ui/key.ts';
import type { RankedRow } from './gap-lists.ts';

export type IndustryGroup = { code: string; name: string; nameEn: string | null; rows: RankedRow[] };

/** The list read by industry: classes of GB/T 4754 in the order of their codes, inside each the order of the list. */
export function byIndustry(rows: readonly RankedRow[]): IndustryGroup[] {
  const groups = new Map<string, IndustryGroup>();
  for (const row of rows) {
    const code = keyOf(row.industry);
    const group = groups.get(code) ?? { code, name: row.industryName, nameEn: row.industryNameEn, rows: [] };
    group.rows.push(row);
    groups.set(code, group);
  }
  return [...groups.values()].sort((a, b) => a.code.localeCompare(b.code));
}
