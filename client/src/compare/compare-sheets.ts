import type { SheetWords } from '../exporting/words.ts';
import type { Sheet } from '../exporting/workbook.ts';
import type { ComparedSheetQuery } from '../gen/graphql.ts';

type Compared = ComparedSheetQuery['compare'];
type Difference = Compared['differences'][number];

/** A comparison as a workbook: what it says in short, and every difference with its sources. */
export function compareSheets(compared: Compared, words: SheetWords): Sheet[] {
  return [summarySheet(compared, words), differenceSheet(compared, words)];
}

function summarySheet({ area, from, to, headline, summary, chains }: Compared, words: SheetWords): Sheet {
  const { t, name, sentence } = words;
  const completeness = (of: Compared['chains'][number]['before']) =>
    of ? `${of.low.toFixed(1)}–${of.high.toFixed(1)} %, ${of.coverage.toFixed(1)} %` : t('none');
  return {
    name: t('compare.sheet.summary'),
    columns: [
      { title: t('compare.sheet.item'), width: 28 },
      { title: t('compare.sheet.value'), width: 60 },
      { title: from, width: 26 },
      { title: to, width: 26 },
    ],
    rows: [
      [t('scope.area'), name(area), null, null],
      [t('compare.title'), sentence(headline), null, null],
      ...summary.causes.map(({ cause, segments, differences }) => [
        t(`compare.cause.${cause}`),
        `${t('compare.moved')} ${segments} · ${t('compare.differences')} ${differences}`,
        null,
        null,
      ]),
      ...chains.map(({ chain, before, after }) => [
        name(chain),
        t('compare.sheet.completeness'),
        completeness(before),
        completeness(after),
      ]),
      [t('compare.why'), t('compare.how'), null, null],
    ],
  };
}

function differenceSheet({ differences }: Compared, { t, name, sentence }: SheetWords): Sheet {
  const figure = ({ parts }: Difference, raw: string | null, printed: Difference['beforeWords']) =>
    parts.length > 0 && raw !== null ? Number(raw) : printed && sentence(printed);
  return {
    name: t('compare.sheet.differences'),
    columns: [
      { title: t('compare.sheet.chain'), width: 16 },
      { title: t('compare.sheet.subject'), width: 30 },
      { title: t('compare.sheet.aspect'), width: 14 },
      { title: t('compare.sheet.change'), width: 8 },
      { title: t('compare.sheet.cause'), width: 10 },
      { title: t('compare.sheet.before'), width: 20 },
      { title: t('compare.sheet.after'), width: 20 },
      { title: t('compare.sheet.happened'), width: 12 },
      { title: t('compare.sheet.told'), width: 12 },
      { title: t('compare.sheet.sentence'), width: 60 },
      { title: t('compare.sheet.evidence'), width: 60 },
    ],
    rows: differences.map((difference) => [
      difference.chain && name(difference.chain),
      name(difference.subject),
      t(`compare.aspect.${difference.aspect}`),
      t(`compare.change.${difference.change}`),
      t(`compare.cause.${difference.cause}`),
      figure(difference, difference.before, difference.beforeWords),
      figure(difference, difference.after, difference.afterWords),
      difference.happened,
      difference.told,
      sentence(difference.sentence),
      sourcesOf(difference).join('\n'),
    ]),
  };
}

const sourcesOf = ({ evidence }: Difference): string[] => [
  ...new Set(evidence.map(({ source, locator }) => [source.date, source.title, locator].filter(Boolean).join(' · '))),
];
