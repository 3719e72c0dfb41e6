export const MATRIX = `query ($chain: ID!, $area: ID!, $asOf: Date) {
  matrix(chain: $chain, area: $area, asOf: $asOf) {
    segments { id } rows { kind area } cells { row segment kind presence } members { cell id role }
    overlaps { segment cells overlap duplicated } relays { from to essential through } longest
  }
}`;

export type Matrix = {
  segments: { id: string[] };
  rows: { kind: string[]; area: (string | null)[] };
  cells: { row: number[]; segment: number[]; kind: string[]; presence: number[] };
  members: { cell: number[]; id: string[]; role: string[] };
  overlaps: { segment: number; cells: number[]; overlap: boolean; duplicated: boolean }[];
  relays: { from: number[]; to: number[]; essential: boolean[]; through: number[][] };
  longest: number[];
};

/** `c @ Zone:west STALLED: PROJECT Project:c-line`, a line for each cell, in order of the words. */
export const seen = ({ segments, rows, cells, members }: Matrix): string[] =>
  cells.row
    .map((row, at) => {
      const own = members.cell.flatMap((cell, member) =>
        cell === at ? [`${members.role[member]} ${members.id[member]}`] : [],
      );
      const segment = segments.id[cells.segment[at] ?? -1]?.replace('Segment:', '');
      return `${segment} @ ${rows.area[row]} ${cells.kind[at]}: ${own.join(', ')}`;
    })
    .sort();
