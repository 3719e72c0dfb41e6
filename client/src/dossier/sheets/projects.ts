import type { SheetWords } from '../../exporting/words.ts';
import type { Sheet } from '../../exporting/workbook.ts';
import type { Dossier } from '../useDossier.ts';

const IN_PRODUCTION = 7;

/** Projects under way in the area: below stage 7 and not stopped, the furthest first. */
export function projectSheet({ state }: Dossier, { t, name, money }: SheetWords): Sheet {
  const words = t('stage', { returnObjects: true });
  const rows = state
    .flatMap(({ segment, projects }) => projects.map((item) => ({ segment, ...item })))
    .filter(({ counts, stopped, stageFrom }) => counts && !stopped && (stageFrom ?? 0) < IN_PRODUCTION)
    .sort((a, b) => (b.stageFrom ?? -1) - (a.stageFrom ?? -1));
  return {
    name: t('dossier.projects'),
    columns: [
      { title: t('dossier.project'), width: 30 },
      { title: t('table.segment'), width: 16 },
      { title: t('dossier.place'), width: 16 },
      { title: t('dossier.investment'), width: 12 },
      { title: t('table.stage'), width: 10 },
      { title: t('dossier.plannedBy'), width: 12 },
      { title: t('table.lastHeard'), width: 12 },
      { title: t('dossier.state'), width: 12 },
    ],
    rows: rows.map((item) => [
      name(item.project),
      name(item.segment),
      item.project.placeName && name({ name: item.project.placeName, nameEn: item.project.placeNameEn }),
      item.project.investmentWan !== null ? money(item.project.investmentWan, item.project.investmentBound) : null,
      item.stageFrom === null
        ? null
        : item.stageFrom === item.stageTo
          ? `${item.stageFrom} ${words[item.stageFrom] ?? ''}`
          : `${item.stageFrom}–${item.stageTo}`,
      item.plannedBy,
      item.lastHeard,
      item.overdue ? t('gap.overdue') : item.silent ? t('gap.silent') : null,
    ]),
  };
}
