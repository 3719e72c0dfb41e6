import { oneOf, present, type Raw, type Scope, scope, text } from '../search.ts';

export const MEASURES = ['projects', 'investment', 'enterprises'] as const;
export type Measure = (typeof MEASURES)[number];

export const LISTS = ['sources', 'aims', 'enclaves', 'parts', 'unknown'] as const;
export type List = (typeof LISTS)[number];

export type OriginsSearch = Scope & {
  /** By what the tiles are shaded; projects without it. */
  by?: Measure | undefined;
  /** The list below the maps; source regions without it. */
  list?: List | undefined;
  /** Id of the region that is open: a province, a macro-region, a county or any other region aimed at. */
  pick?: string | undefined;
};

export const originsSearch = (raw: Raw): OriginsSearch =>
  present<OriginsSearch>({
    ...scope(raw),
    by: oneOf(MEASURES, raw.by),
    list: oneOf(LISTS, raw.list),
    pick: text(raw.pick),
  });
