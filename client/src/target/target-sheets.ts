import type { SheetWords } from '../exporting/words.ts';
import type { Sheet } from '../exporting/workbook.ts';
import type { AllTargets, FullTarget } from './all-targets.ts';
import { factorCell, factorCells, factorColumns, scoreCells, scoreColumns } from './factor-cells.ts';
import { FACTORS } from './factors.ts';
import { readGates } from './gates-link.ts';
import type { TargetSearch } from './target-search.ts';
import { DEFAULT_WEIGHT, readWeights } from './weights-link.ts';

export type Terms = {
  search: TargetSearch;
  link: string;
  /** Names of the regions that were chosen. */
  regions: readonly string[];
};

/** The list as shown, what it was filtered and weighed by, and what each figure rests on. */
export const targetSheets = (targets: AllTargets, terms: Terms, words: SheetWords): Sheet[] => [
  rankedSheet(targets, words),
  termSheet(targets, terms, words),
  factorSourceSheet(targets.nodes, words),
];

/** The surest ground, marked where it is our conclusion. */
function groundCell({ grounds: [surest] }: FullTarget, { t, sentence }: SheetWords): string {
  if (!surest) return '';
  const mark = surest.standing === 'INFERRED' ? `[${t('standing.INFERRED')}] ` : '';
  return `${mark}${sentence(surest.sentence)}`;
}

function rankedSheet({ nodes }: AllTargets, words: SheetWords): Sheet {
  const { t, name, sentence } = words;
  const gates = nodes[0]?.gates ?? [];
  return {
    name: t('target.sheet.targets'),
    columns: [
      { title: t('target.sheet.rank'), width: 6 },
      { title: t('target.sheet.rankLow'), width: 9 },
      { title: t('target.sheet.rankHigh'), width: 9 },
      { title: t('target.sheet.enterprise'), width: 22 },
      { title: t('target.sheet.code'), width: 9 },
      { title: t('target.sheet.province'), width: 9 },
      { title: t('target.sheet.region'), width: 14 },
      ...scoreColumns(words),
      ...factorColumns(words),
      ...gates.map(({ gate }) => ({
        title: t('target.sheet.gate', { gate: t(`target.gateName.${gate}`) }),
        width: 12,
      })),
      { title: t('target.sheet.reason'), width: 70 },
      { title: t('target.sheet.ground'), width: 70 },
    ],
    rows: nodes.map((target) => [
      target.rank,
      target.rankInterval?.low ?? null,
      target.rankInterval?.high ?? null,
      name(target.enterprise),
      target.enterprise.code,
      province(target, words),
      target.region && name(target.region),
      ...scoreCells(target),
      ...factorCells(target, words),
      ...target.gates.map(({ state }) => t(`target.gateState.${state}`)),
      sentence(target.reason),
      groundCell(target, words),
    ]),
  };
}

export function province({ enterprise }: FullTarget, { t, name }: SheetWords): string {
  return enterprise.province ? name({ name: enterprise.province, nameEn: enterprise.provinceEn }) : t('unknown');
}

/** Filters, weights, area, date, gap and formula: all that is needed to make the same list again. */
export function termSheet(
  targets: AllTargets,
  { search, link, regions }: Terms,
  { t, name, money }: SheetWords,
): Sheet {
  const { gap } = targets;
  const weights = readWeights(search.weights);
  const turnover = Number(search.turnover);
  const any = t('target.sheet.any');
  const yes = t('target.sheet.yes');
  const no = t('target.sheet.no');
  return {
    name: t('target.sheet.terms'),
    columns: [
      { title: t('target.sheet.item'), width: 26 },
      { title: t('target.sheet.content'), width: 90 },
    ],
    rows: [
      [t('target.sheet.chain'), name(gap.chain)],
      [t('target.sheet.segment'), name(gap.segment)],
      [t('target.sheet.kind'), t(`kind.${gap.kind}`)],
      [t('target.sheet.severity'), Math.round(gap.severity.value * 10) / 10],
      [t('target.sheet.area'), name(gap.area)],
      [t('target.sheet.asOf'), gap.asOf],
      [t('target.sheet.regions'), regions.length > 0 ? regions.join(t('listComma')) : any],
      [t('target.sheet.listed'), search.listed ? (search.listed === 'yes' ? yes : no) : any],
      [
        t('target.sheet.flags'),
        search.flags ? search.flags.map((flag) => t(`target.flag.${flag}`)).join(t('listComma')) : any,
      ],
      [t('target.sheet.turnover'), search.turnover && Number.isFinite(turnover) ? money(turnover, null) : any],
      ...readGates(search.gates).map(({ gate, threshold }) => [
        t('target.sheet.gate', { gate: t(`target.gate.${gate}`) }),
        `${threshold} ${t(`target.gateUnit.${gate}`)}`,
      ]),
      [t('target.sheet.passing'), search.passing ? yes : no],
      ...FACTORS.map((factor) => [
        t('target.sheet.weight', { factor: t(`target.factor.${factor}`) }),
        weights.get(factor) ?? DEFAULT_WEIGHT,
      ]),
      [t('target.sheet.count'), targets.nodes.length],
      [t('target.sheet.matching'), targets.totalCount],
      [t('target.sheet.candidates'), targets.candidateCount],
      [t('target.sheet.hidden'), targets.hiddenUnknown],
      [t('target.sheet.link'), link],
      [
        t('target.sheet.formula'),
        [t('target.sheet.formulaNote'), t('target.sheet.unknownNote'), t('target.sheet.openWorld')].join(' '),
      ],
    ],
  };
}

/** One line for each statement behind a factor; a factor without statements still says where it is from. */
export function factorSourceSheet(targets: readonly FullTarget[], words: SheetWords): Sheet {
  const { t, name, sentence } = words;
  return {
    name: t('target.sheet.sources'),
    columns: [
      { title: t('target.sheet.enterprise'), width: 20 },
      { title: t('target.sheet.factor'), width: 14 },
      { title: t('target.sheet.value'), width: 9 },
      { title: t('target.sheet.source'), width: 30 },
      { title: t('target.sheet.sentence'), width: 50 },
      { title: t('target.sheet.evidence'), width: 50 },
      { title: t('target.sheet.evidenceSource'), width: 30 },
      { title: t('target.sheet.evidenceDate'), width: 12 },
      { title: t('target.sheet.locator'), width: 10 },
    ],
    rows: targets.flatMap((target) =>
      target.factors.flatMap((factor) => {
        const head = [
          name(target.enterprise),
          t(`target.factor.${factor.name}`),
          factorCell(factor, words),
          sentence(factor.source),
          sentence(factor.sentence),
        ];
        if (factor.evidence.length === 0) return [[...head, null, null, null, null]];
        return factor.evidence.map(({ statement, source, locator }) => [
          ...head,
          sentence(statement),
          source.title,
          source.date ?? t('gap.undated'),
          locator,
        ]);
      }),
    ),
  };
}
