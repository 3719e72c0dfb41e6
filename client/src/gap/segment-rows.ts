import type { ChainMapQuery } from '../gen/graphql.ts';
import type { GapKind } from '../graph/kinds.ts';

type Columns = ChainMapQuery['chainMap']['segments'];

/** One segment of the map as a row. `known` is false for kinds that mean "not surveyed". */
export type SegmentRow = { [Column in keyof Columns]: Columns[Column] extends (infer Cell)[] ? Cell : never } & {
  known: boolean;
};

const UNKNOWN_KINDS: ReadonlySet<GapKind> = new Set(['UNCERTAIN', 'PRESUMED_MISSING']);
export const isKnown = (kind: GapKind) => !UNKNOWN_KINDS.has(kind);

export function segmentRows(columns: Columns): SegmentRow[] {
  const names = Object.keys(columns).filter((name) => Array.isArray(columns[name as keyof Columns]));
  return columns.id.map((_, at) => {
    const cells = names.map((name) => [name, (columns[name as keyof Columns] as unknown[])[at]]);
    const row = Object.fromEntries(cells) as SegmentRow;
    return { ...row, known: isKnown(row.kind) };
  });
}
