import type { SheetWords } from '../../exporting/words.ts';
import type { Sheet } from '../../exporting/workbook.ts';
import { percentFigure } from '../../i18n/figures.ts';
import type { Dossier } from '../useDossier.ts';

/** Who could fill the gaps, by merit. */
export function targetSheet({ opportunities }: Dossier, { t, name, sentence }: SheetWords): Sheet {
  return {
    name: t('dossier.targets'),
    columns: [
      { title: t('table.segment'), width: 16 },
      { title: t('dossier.enterprise'), width: 22 },
      { title: t('dossier.code'), width: 9 },
      { title: t('dossier.province'), width: 10 },
      { title: t('dossier.viability'), width: 12 },
      { title: t('dossier.merit'), width: 8 },
      { title: t('dossier.reason'), width: 44 },
    ],
    rows: opportunities.nodes.map(({ enterprise, gap, viability, merit, reason }) => [
      name(gap.segment),
      name(enterprise),
      enterprise.code,
      enterprise.province && name({ name: enterprise.province, nameEn: enterprise.provinceEn }),
      `${percentFigure(viability.mid)} (${percentFigure(viability.low)}–${percentFigure(viability.high)})`,
      Math.round(merit),
      sentence(reason),
    ]),
  };
}
