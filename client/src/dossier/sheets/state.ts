import type { SheetWords } from '../../exporting/words.ts';
import type { Sheet } from '../../exporting/workbook.ts';
import { type SegmentRow, segmentRows } from '../../gap/segment-rows.ts';
import type { Dossier } from '../useDossier.ts';

/** Present state: every segment, upstream first, with who supplies it. */
export function stateSheet({ map, state }: Dossier, { t, name }: SheetWords): Sheet {
  const suppliers = new Map(
    state.map(({ segment, suppliers }) => [
      segment.id,
      suppliers.filter(({ counts }) => counts).map(({ enterprise }) => name(enterprise)),
    ]),
  );
  // Nothing seen where nothing was surveyed is not a zero.
  const printed = (count: number, { known, suppliersAtLeast }: SegmentRow) =>
    count === 0 && !known ? t('unknown') : suppliersAtLeast ? t('atLeast', { count }) : count;
  return {
    name: t('dossier.state'),
    columns: [
      { title: t('table.segment'), width: 20 },
      { title: t('table.kind'), width: 12 },
      { title: t('table.suppliers'), width: 10 },
      { title: t('dossier.suppliers'), width: 40 },
      { title: t('table.projects'), width: 10 },
      { title: t('table.flags'), width: 20 },
    ],
    rows: segmentRows(map.segments).map((row) => [
      name(row),
      t(`kind.${row.kind}`),
      printed(row.suppliers, row),
      suppliers.get(row.id)?.join(t('listComma')) || null,
      row.projects === 0 && !row.known ? t('unknown') : row.projects,
      row.flags.map((flag) => t(`flag.${flag}`)).join(t('listComma')) || null,
    ]),
  };
}
