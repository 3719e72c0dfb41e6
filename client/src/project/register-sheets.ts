import type { SheetWords } from '../exporting/words.ts';
import type { Sheet } from '../exporting/workbook.ts';
import { NO_FILTERS, type ProjectsSearch } from './project-search.ts';
import type { ProjectEntry } from './useProjects.ts';

/** The register as a workbook: what no source states reads 未知, never 0. */
export function registerSheets(
  entries: readonly ProjectEntry[],
  scope: { area: string; asOf: string },
  search: ProjectsSearch,
  { t, name, sentence }: SheetWords,
): Sheet[] {
  const known = <T>(value: T | null) => value ?? t('unknown');
  const stages = t('stage', { returnObjects: true });
  const stage = (from: number | null, to: number | null) =>
    from === null ? t('unknown') : from === to ? `${from} ${stages[from] ?? ''}` : `${from}–${to}`;
  const columns = [
    ['name', 34],
    ['place', 20],
    ['investmentWan', 14],
    ['investmentBound', 10],
    ['stage', 10],
    ['printed', 18],
    ['plannedStage', 10],
    ['plannedBy', 12],
    ['reachedOn', 12],
    ['slipDays', 12],
    ['heard', 12],
    ['reason', 40],
    ['fills', 24],
    ['backers', 24],
    ['capacity', 18],
    ['land', 10],
  ] as const;
  const filters = (Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[]).flatMap((filter) =>
    search[filter] === undefined ? [] : [`${filter}=${search[filter]}`],
  );
  return [
    {
      name: t('project.sheet'),
      columns: columns.map(([column, width]) => ({ title: t(`project.${column}`), width })),
      rows: entries.map(({ node, position }) => {
        const { standing } = node;
        const place = node.placeName ?? t('unknown');
        return [
          name(node),
          position === 'VAGUE' ? `${place}（${t('project.vaguePlace')}）` : place,
          known(node.investmentWan),
          node.investmentBound ? t(`project.bounds.${node.investmentBound}`) : t('unknown'),
          standing.stopped ? t('project.stopped') : stage(standing.stageFrom, standing.stageTo),
          known(standing.printed),
          standing.plannedStage === null ? null : stage(standing.plannedStage, standing.plannedStage),
          standing.plannedBy,
          standing.reachedOn,
          standing.slipDays,
          known(standing.lastHeard),
          standing.reason && sentence(standing.reason),
          node.segments.map(name).join(t('listComma')) || t('unknown'),
          node.backers.map(name).join(t('listComma')) || t('unknown'),
          known(node.capacity),
          known(node.landMu),
        ];
      }),
    },
    {
      name: t('project.sheetScope'),
      columns: [
        { title: t('project.filtersUsed'), width: 20 },
        { title: '', width: 60 },
      ],
      rows: [
        [t('scope.area'), scope.area],
        [t('scope.asOf'), scope.asOf],
        [t('project.filtersUsed'), filters.join('；') || t('project.noFilters')],
        [t('sources.note'), t('project.unknownNote')],
      ],
    },
  ];
}
