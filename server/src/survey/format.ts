import type { GapKind } from '../gen/schema.ts';
import { gapKinds } from '../model/vocabulary.ts';

/** What a sheet calls itself on its cover; a later form gets a later number. */
export const SHEET_FORMAT = 'survey-sheet/1';

export const LIMITS = { rows: 5_000, enterprises: 500, name: 100, remark: 300, cell: 500, faults: 200 } as const;

export type RowKey = { area: string; segment: string; kind: GapKind };

/** The one cell of a row that only the machine reads: whose sheet, which segment, of which kind when it was taken. */
export const rowKey = ({ area, segment, kind }: RowKey): string => `${area}|Segment:${segment}|${kind}`;

export function readRowKey(printed: string): RowKey | undefined {
  const [area = '', segment = '', kind = '', ...rest] = printed.trim().split('|');
  const known = gapKinds.find((each) => each === kind);
  if (rest.length > 0 || !known || !segment.startsWith('Segment:') || !/^(Zone|Region):./.test(area)) return undefined;
  return { area, segment: segment.slice('Segment:'.length), kind: known };
}
