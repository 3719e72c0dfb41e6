import type {
  FunnelStage,
  LateReason,
  ProjectColumn,
  ProjectLack,
  ProjectOrder,
  ReserveState,
  StoreScheme,
} from '../gen/graphql.ts';
import { listed, oneOf, present, type Raw, type Scope, scope, text } from '../search.ts';

export const PROJECT_VIEWS = ['table', 'board', 'funnel', 'reserve', 'late', 'obstacles'] as const;
export type ProjectView = (typeof PROJECT_VIEWS)[number];
export const ORDERS: readonly ProjectOrder[] = ['STAGE', 'INVESTMENT', 'HEARD', 'NAME'];
export const LATES: readonly LateReason[] = ['OVERDUE', 'SILENT', 'STOPPED'];
export const SCHEMES: readonly StoreScheme[] = ['CITY', 'ZONE'];
export const STATES: readonly ReserveState[] = ['NONE', 'HINT', 'STALLED', 'RESERVE', 'RUNNING'];
export const BANDS: readonly FunnelStage[] = ['EARLY', 'SIGNED', 'BUILDING', 'PRODUCING', 'STOPPED', 'UNSTATED'];
export const LACKS: readonly ProjectLack[] = ['INVESTMENT', 'PLACE', 'ZONE', 'CHAIN', 'EXACT_STAGE'];
/** The columns to filter by: those of both ways of keeping stores. */
export const COLUMNS: readonly ProjectColumn[] = [
  'LEAD',
  'NEGOTIATION',
  'SIGNED',
  'CONSTRUCTION',
  'PRODUCED',
  'PLANNED',
  'RESERVE',
  'AT_CAPACITY',
  'STOPPED',
  'UNSTATED',
];

export type ProjectsSearch = Scope & {
  view?: ProjectView | undefined;
  stores?: ProjectColumn[] | undefined;
  bands?: FunnelStage[] | undefined;
  lacks?: ProjectLack[] | undefined;
  /** Keys of chains, of a segment, of an enterprise, of a list. */
  chains?: string[] | undefined;
  segment?: string | undefined;
  backer?: string | undefined;
  list?: string | undefined;
  late?: LateReason[] | undefined;
  text?: string | undefined;
  placed?: 'yes' | undefined;
  order?: ProjectOrder | undefined;
  scheme?: StoreScheme | undefined;
  /** How the funnel is grouped. */
  by?: 'chain' | undefined;
  state?: ReserveState | undefined;
};

function among<Word extends string>(words: readonly Word[], raw: unknown): Word[] | undefined {
  const asked = listed(raw);
  const found = words.filter((word) => asked?.includes(word));
  return found.length > 0 ? found : undefined;
}

export function projectsSearch(raw: Raw): ProjectsSearch {
  return present<ProjectsSearch>({
    ...scope(raw),
    view: oneOf(PROJECT_VIEWS, raw.view),
    stores: among(COLUMNS, raw.stores),
    bands: among(BANDS, raw.bands),
    lacks: among(LACKS, raw.lacks),
    chains: listed(raw.chains),
    segment: text(raw.segment),
    backer: text(raw.backer),
    list: text(raw.list),
    late: among(LATES, raw.late),
    text: text(raw.text),
    placed: raw.placed === 'yes' ? 'yes' : undefined,
    order: oneOf(ORDERS, raw.order),
    scheme: oneOf(SCHEMES, raw.scheme),
    by: raw.by === 'chain' ? 'chain' : undefined,
    state: oneOf(STATES, raw.state),
  });
}

export const NO_FILTERS = {
  stores: undefined,
  bands: undefined,
  lacks: undefined,
  chains: undefined,
  segment: undefined,
  backer: undefined,
  list: undefined,
  late: undefined,
  text: undefined,
  placed: undefined,
} as const;

export const isFiltered = (search: ProjectsSearch): boolean =>
  (Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[]).some((name) => search[name] !== undefined);
