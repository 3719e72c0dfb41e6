import { type GapKind, KINDS } from './graph/kinds.ts';

/** What of a view stands in its address. Everything, so that a copied link gives the same view. */
export type Scope = { area?: string | undefined; asOf?: string | undefined };

export const SORTS = ['strength', 'severity', 'unknown', 'name'] as const;
export type Sort = (typeof SORTS)[number];
export type OverviewSearch = Scope & { sort?: Sort | undefined };

export const VIEWS = ['map', 'both', 'list'] as const;
export type View = (typeof VIEWS)[number];
export const TABS = ['gaps', 'unknown', 'all'] as const;
export type Tab = (typeof TABS)[number];
export const GROUPINGS = ['industry'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export type ChainSearch = Scope & {
  view?: View | undefined;
  tab?: Tab | undefined;
  kinds?: GapKind[] | undefined;
  segment?: string | undefined;
  group?: Grouping | undefined;
};

export type Raw = Record<string, unknown>;

export const text = (raw: unknown) => (typeof raw === 'string' && raw !== '' ? raw : undefined);
export const oneOf = <T extends string>(words: readonly T[], raw: unknown) => words.find((word) => word === raw);

export const numberIn = (raw: unknown, least: number, most: number): number | undefined => {
  const value = typeof raw === 'string' || typeof raw === 'number' ? Number(raw) : Number.NaN;
  return raw !== '' && value >= least && value <= most ? value : undefined;
};

/** Leaves out what is not there, so that defaults never lengthen the address. */
export function present<T extends object>(search: T): T {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as T;
}

/** A list printed with commas. */
export function listed(raw: unknown): string[] | undefined {
  const words = (text(raw)?.split(',') ?? (Array.isArray(raw) ? raw : [])).filter((word) => text(word) !== undefined);
  return words.length > 0 ? words : undefined;
}

export const scope = (raw: Raw) => ({ area: text(raw.area), asOf: text(raw.asOf) });

export function scopeSearch(raw: Raw): Scope {
  return present<Scope>(scope(raw));
}

export function overviewSearch(raw: Raw): OverviewSearch {
  return present<OverviewSearch>({ ...scope(raw), sort: oneOf(SORTS, raw.sort) });
}

export function chainSearch(raw: Raw): ChainSearch {
  const asked = text(raw.kinds)?.split(',') ?? (Array.isArray(raw.kinds) ? raw.kinds : []);
  const kinds = KINDS.filter((kind) => asked.includes(kind));
  return present<ChainSearch>({
    ...scope(raw),
    view: oneOf(VIEWS, raw.view),
    tab: oneOf(TABS, raw.tab),
    kinds: kinds.length > 0 ? kinds : undefined,
    segment: text(raw.segment),
    group: oneOf(GROUPINGS, raw.group),
  });
}

/** `?area=Region:140400&kinds=MISSING,STALLED`: readable, no JSON, lists joined by commas. */
export function printSearch(search: Raw): string {
  const pairs = Object.entries(search)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${name}=${readable(Array.isArray(value) ? value.join(',') : String(value))}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

export function parseSearch(printed: string): Raw {
  return Object.fromEntries(new URLSearchParams(printed));
}

const readable = (value: string) => encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',');
