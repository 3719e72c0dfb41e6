import type { SheetWords } from '../exporting/words.ts';
import type { Sheet } from '../exporting/workbook.ts';
import type { AllTargets } from '../target/all-targets.ts';
import { factorCells, factorColumns, scoreCells, scoreColumns } from '../target/factor-cells.ts';
import { factorSourceSheet, type Terms, termSheet } from '../target/target-sheets.ts';
import { dayAndTime } from './due.ts';
import type { Shortlist } from './useShortlists.ts';

/** The shortlist with who does what until when, beside what the list of targets says of each. */
export function shortlistSheets(list: Shortlist, targets: AllTargets, terms: Terms, words: SheetWords): Sheet[] {
  const { t, name, sentence } = words;
  const byEnterprise = new Map(targets.nodes.map((target) => [target.enterprise.id, target]));
  const figures = [...scoreColumns(words), ...factorColumns(words)];
  const entries: Sheet = {
    name: t('shortlist.sheet.entries'),
    columns: [
      { title: t('target.sheet.enterprise'), width: 22 },
      { title: t('target.sheet.code'), width: 9 },
      { title: t('target.sheet.province'), width: 9 },
      { title: t('shortlist.ownerUnit'), width: 18 },
      { title: t('shortlist.nextStep'), width: 30 },
      { title: t('shortlist.dueDate'), width: 12 },
      { title: t('shortlist.notes'), width: 40 },
      { title: t('shortlist.sheet.added'), width: 12 },
      { title: t('shortlist.sheet.alsoOn'), width: 24 },
      { title: t('shortlist.sheet.rankNow'), width: 9 },
      ...figures,
      { title: t('target.sheet.reason'), width: 70 },
    ],
    rows: list.entries.map((entry) => {
      const target = byEnterprise.get(entry.enterprise.id);
      const { enterprise } = entry;
      return [
        name(enterprise),
        enterprise.code,
        enterprise.province ? name({ name: enterprise.province, nameEn: enterprise.provinceEn }) : t('unknown'),
        entry.ownerUnit,
        entry.nextStep,
        entry.dueDate,
        entry.notes,
        entry.addedAt.slice(0, 10),
        entry.alsoOn.map((other) => other.name).join(t('listComma')) || null,
        target?.rank ?? null,
        ...(target ? [...scoreCells(target), ...factorCells(target, words)] : figures.map(() => null)),
        target ? sentence(target.reason) : null,
      ];
    }),
  };
  const about = termSheet(targets, terms, words);
  const on = targets.nodes.filter(({ enterprise }) =>
    list.entries.some((entry) => entry.enterprise.id === enterprise.id),
  );
  return [
    entries,
    {
      ...about,
      rows: [
        [t('shortlist.sheet.list'), list.name],
        [t('shortlist.ownerUnit'), list.ownerUnit],
        [t('shortlist.sheet.revision'), list.revision],
        [t('shortlist.page.changed'), [list.changedBy, dayAndTime(list.changedAt)].filter(Boolean).join(' · ')],
        [t('shortlist.page.count'), list.entries.length],
        ...about.rows,
        [t('shortlist.sheet.rankNow'), t('shortlist.sheet.rankNote')],
      ],
    },
    factorSourceSheet(on, words),
  ];
}
