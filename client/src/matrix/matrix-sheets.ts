import type { SheetWords } from '../exporting/words.ts';
import type { Sheet } from '../exporting/workbook.ts';
import type { MatrixCell, MatrixMember, ShownMatrix } from './shown-matrix.ts';

export type PlaceWords = (row: ShownMatrix['rows'][number]) => string;

/** The grid, everyone in it, relays and overlaps; what is not known is empty, never 0. */
export function matrixSheets(matrix: ShownMatrix, place: PlaceWords, { t, name }: SheetWords): Sheet[] {
  const { segments, rows, cells } = matrix;
  const segmentAt = (at: number) => {
    const segment = segments[at];
    return segment ? name(segment) : '';
  };
  const placeOf = ({ row }: MatrixCell) => {
    const found = rows[row];
    return found ? place(found) : '';
  };
  const stage = ({ stageLow, stageHigh }: MatrixMember) =>
    stageLow === null ? null : stageLow === stageHigh ? `${stageLow}` : `${stageLow}–${stageHigh}`;
  const told = (cell: MatrixCell | undefined) =>
    cell ? [t(`kind.${cell.kind}`), ...cell.members.map((member) => name(member))].join('\n') : null;
  return [
    {
      name: t('matrix.title', { chain: name(matrix.chain) }),
      columns: [
        { title: t('matrix.corner'), width: 22 },
        ...segments.map((segment) => ({ title: name(segment), width: 16 })),
      ],
      rows: [
        [`${name(matrix.area)} ${t('matrix.whole')}`, ...segments.map(({ kind }) => t(`kind.${kind}`))],
        ...rows.map((row, at) => [
          place(row),
          ...segments.map((_, column) => told(cells.find((cell) => cell.row === at && cell.segment === column))),
        ]),
      ],
    },
    {
      name: t('matrix.who'),
      columns: [
        { title: t('matrix.place.head'), width: 22 },
        { title: t('table.segment'), width: 18 },
        { title: t('table.kind'), width: 10 },
        { title: t('matrix.member'), width: 36 },
        { title: t('matrix.roleHead'), width: 14 },
        { title: t('table.stage'), width: 8 },
        { title: t('table.flags'), width: 12 },
        { title: t('matrix.since'), width: 12 },
      ],
      rows: cells.flatMap((cell) =>
        cell.members.map((member) => [
          placeOf(cell),
          segmentAt(cell.segment),
          t(`kind.${cell.kind}`),
          name(member),
          t(`matrix.role.${member.role}`),
          stage(member),
          member.late && t(`flag.${member.late}`),
          member.since,
        ]),
      ),
    },
    {
      name: t('matrix.relays'),
      columns: [
        { title: t('matrix.fromSegment'), width: 18 },
        { title: t('matrix.fromPlace'), width: 22 },
        { title: t('matrix.toSegment'), width: 18 },
        { title: t('matrix.toPlace'), width: 22 },
        { title: t('matrix.input'), width: 10 },
        { title: t('matrix.missingBetween'), width: 30 },
      ],
      rows: matrix.relays.map(({ from, to, essential, through }) => [
        segmentAt(from.segment),
        placeOf(from),
        segmentAt(to.segment),
        placeOf(to),
        t(essential ? 'gap.essential' : 'gap.optional'),
        through.length > 0 ? through.map(segmentAt).join(t('listComma')) : null,
      ]),
    },
    {
      name: t('matrix.overlaps'),
      columns: [
        { title: t('table.segment'), width: 18 },
        { title: t('matrix.place.head'), width: 50 },
        { title: t('table.flags'), width: 14 },
      ],
      rows: matrix.overlaps.map(({ segment, cells: own, overlap, duplicated }) => [
        segmentAt(segment),
        own.map(placeOf).join(t('listComma')),
        t(duplicated ? 'flag.DUPLICATED' : overlap ? 'flag.OVERLAP' : 'matrix.sideBySide'),
      ]),
    },
    {
      name: t('matrix.about'),
      columns: [
        { title: t('matrix.item'), width: 18 },
        { title: t('matrix.value'), width: 70 },
      ],
      rows: [
        [t('scope.area'), name(matrix.area)],
        [t('scope.asOf'), matrix.asOf],
        [t('scope.chain'), name(matrix.chain)],
        [t('matrix.relays'), t('matrix.rule')],
      ],
    },
  ];
}
