import type { ComparedAspect, ComparedRowFragment } from '../gen/graphql.ts';
import type { CompareSearch } from './compare-search.ts';

/** Their table is one of its own. */
const FIGURES: readonly ComparedAspect[] = ['COMPLETENESS_LOW', 'COMPLETENESS_HIGH', 'COVERAGE', 'SEVERITY_TOTAL'];
/** Things, not what follows from them or tells of them: what is shown unless asked otherwise. */
const NAMED: readonly ComparedAspect[] = ['KIND', 'STAGE', 'PROJECT', 'LATENESS', 'SUPPLIER', 'LEADERSHIP', 'SURVEY'];

const ASPECTS: Record<NonNullable<CompareSearch['about']>, readonly ComparedAspect[]> = {
  segments: ['KIND'],
  projects: ['STAGE', 'PROJECT', 'LATENESS'],
  suppliers: ['SUPPLIER'],
  leaders: ['LEADERSHIP'],
  surveys: ['SURVEY'],
  severity: ['SEVERITY'],
  sources: ['SOURCE'],
  all: [...NAMED, 'SEVERITY', 'SOURCE'],
};

export type Filter = Pick<CompareSearch, 'cause' | 'change' | 'about'>;

export const figuresOf = (rows: readonly ComparedRowFragment[]): ComparedRowFragment[] =>
  rows.filter(({ aspect }) => FIGURES.includes(aspect));

/** All that can be listed. */
export const listable = (rows: readonly ComparedRowFragment[]): ComparedRowFragment[] =>
  rows.filter(({ aspect }) => !FIGURES.includes(aspect));

export const shownOf = (
  rows: readonly ComparedRowFragment[],
  { cause, change, about }: Filter,
): ComparedRowFragment[] =>
  listable(rows).filter(
    (row) =>
      (about ? ASPECTS[about] : NAMED).includes(row.aspect) &&
      (cause === undefined || row.cause === cause) &&
      (change === undefined || row.change === change),
  );
