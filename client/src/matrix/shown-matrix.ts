import type { MatrixQuery } from '../gen/graphql.ts';
import { type RowOf, rowsOf } from '../ui/columns.ts';

/** The answer of `matrix`: columns, as they came. */
export type Answer = MatrixQuery['matrix'];

type Columns<Name extends 'segments' | 'rows' | 'cells' | 'members'> = Omit<Answer[Name], '__typename'>;

export type MatrixSegment = RowOf<Columns<'segments'>>;
export type MatrixRow = RowOf<Columns<'rows'>> & { key: string };
export type MatrixMember = RowOf<Columns<'members'>>;
export type MatrixCell = RowOf<Columns<'cells'>> & { at: number; members: MatrixMember[] };
export type Relay = { from: MatrixCell; to: MatrixCell; essential: boolean; through: number[] };
export type MatrixOverlap = Omit<Answer['overlaps'][number], 'cells'> & { cells: MatrixCell[] };

export type ShownMatrix = Pick<Answer, 'chain' | 'area' | 'asOf'> & {
  segments: MatrixSegment[];
  rows: MatrixRow[];
  cells: MatrixCell[];
  relays: Relay[];
  overlaps: MatrixOverlap[];
  longest: MatrixCell[];
};

/** The place of a row in an address. */
const UNKNOWN_PLACE = 'unknown';

/** The matrix as things that know each other. */
export function shownMatrix({ chain, area, asOf, ...answer }: Answer): ShownMatrix {
  const members = rowsOf<Columns<'members'>>(answer.members);
  const cells = rowsOf<Columns<'cells'>>(answer.cells).map(
    (cell, at): MatrixCell => ({ ...cell, at, members: members.filter((member) => member.cell === at) }),
  );
  const cellsAt = (positions: readonly number[]) => positions.flatMap((at) => cells[at] ?? []);
  return {
    chain,
    area,
    asOf,
    segments: rowsOf<Columns<'segments'>>(answer.segments),
    rows: rowsOf<Columns<'rows'>>(answer.rows).map((row) => ({ ...row, key: row.area ?? UNKNOWN_PLACE })),
    cells,
    relays: answer.relays.from.flatMap((from, at) => {
      const [source, target] = [cells[from], cells[answer.relays.to[at] ?? -1]];
      return source && target
        ? [
            {
              from: source,
              to: target,
              essential: answer.relays.essential[at] ?? false,
              through: answer.relays.through[at] ?? [],
            },
          ]
        : [];
    }),
    overlaps: answer.overlaps.map((overlap) => ({ ...overlap, cells: cellsAt(overlap.cells) })),
    longest: cellsAt(answer.longest),
  };
}
