import type { SheetWords } from '../../exporting/words.ts';
import type { Sheet } from '../../exporting/workbook.ts';
import { segmentRows } from '../../gap/segment-rows.ts';
import { KINDS } from '../../graph/kinds.ts';
import { percentFigure } from '../../i18n/figures.ts';
import type { Dossier } from '../useDossier.ts';

/** Panorama: the chain in figures, each with what it is of. */
export function summarySheet({ map, node }: Dossier, { t, name }: SheetWords): Sheet {
  const { completeness } = map;
  const chain = node && 'chiefUnits' in node ? node : null;
  const kinds = segmentRows(map.segments).map(({ kind }) => kind);
  const row = (title: string, value: string | null) => [title, value] as const;
  return {
    name: t('dossier.summary'),
    columns: [
      { title: t('dossier.item'), width: 24 },
      { title: t('dossier.value'), width: 76 },
    ],
    rows: [
      row(t('scope.chain'), name(map.chain)),
      row(t('scope.area'), name(map.area)),
      row(t('scope.asOf'), map.asOf),
      row(t('dossier.segments'), `${kinds.length}`),
      row(
        t('overview.completeness'),
        completeness &&
          `${t('overview.interval', { low: percentFigure(completeness.low), high: percentFigure(completeness.high) })} · ${t('overview.coverage', { coverage: percentFigure(completeness.coverage) })}`,
      ),
      row(
        t('dossier.kinds'),
        KINDS.map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length }))
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => `${t(`kind.${kind}`)} ${count}`)
          .join(t('listComma')),
      ),
      row(
        t('overview.leaders'),
        map.leaders
          .map(({ enterprise, kind, level }) => `${name(enterprise)} (${t(`leader.${kind}`)}, ${t(`level.${level}`)})`)
          .join(t('listComma')) || t('overview.noLeader'),
      ),
      row(
        t('dossier.chiefUnit'),
        chain?.chiefUnits.map(({ unit, unitEn }) => name({ name: unit, nameEn: unitEn })).join(t('listComma')) ||
          t('dossier.notNamed'),
      ),
      row(
        t('dossier.lists'),
        chain?.lists.map((list) => [name(list), list.issuer, list.date].filter(Boolean).join(' · ')).join('\n') ||
          t('none'),
      ),
      row(t('dossier.survey'), map.surveyState ? t(`survey.${map.surveyState}`) : t('chain.notSurveyed')),
    ],
  };
}
