import type { SheetWords } from '../../exporting/words.ts';
import type { Sheet } from '../../exporting/workbook.ts';
import { severityFigure } from '../../i18n/figures.ts';
import type { Dossier } from '../useDossier.ts';

/** Gaps, or with `known` false what is still to be surveyed; worst first. */
export function gapSheet({ gaps }: Dossier, known: boolean, { t, name, sentence }: SheetWords): Sheet {
  const listed = gaps.nodes.filter((gap) => gap.known === known).sort((a, b) => b.severity.value - a.severity.value);
  return {
    name: t(known ? 'dossier.gaps' : 'dossier.unknown'),
    columns: [
      { title: t('table.rank'), width: 6 },
      { title: t('table.segment'), width: 18 },
      { title: t('table.kind'), width: 10 },
      { title: t('table.severity'), width: 9 },
      { title: t('dossier.reason'), width: 42 },
      { title: t('table.nextStep'), width: 16 },
      { title: t('dossier.outside'), width: 10 },
    ],
    rows: listed.map(({ segment, kind, severity, reason, nextStep, outsideCount }) => [
      severity.rank,
      name(segment),
      t(`kind.${kind}`),
      Number(severityFigure(severity.value)),
      sentence(reason),
      sentence(nextStep),
      outsideCount,
    ]),
  };
}
