import type { SheetWords } from '../../exporting/words.ts';
import type { Sheet } from '../../exporting/workbook.ts';
import type { DossierSource } from '../useDossier.ts';

/** The sources that were known at the date; references have none. */
export function sourceSheet(sources: readonly DossierSource[], asOf: string, { t }: SheetWords): Sheet {
  return {
    name: t('dossier.sources'),
    columns: [
      { title: t('sources.name'), width: 60 },
      { title: t('sources.kind'), width: 16 },
      { title: t('sources.date'), width: 16 },
    ],
    rows: sources
      .filter(({ date }) => !date || date.slice(0, asOf.length) <= asOf)
      .map(({ title, kind, date }) => [title, t(`sourceKind.${kind}`), date ?? t('gap.undated')]),
  };
}
