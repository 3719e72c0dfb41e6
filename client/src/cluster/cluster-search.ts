import { listed, oneOf, present, type Raw, type Scope, scope, text } from '../search.ts';

export const CLUSTER_VIEWS = ['map', 'table', 'concentration', 'named'] as const;
export type ClusterView = (typeof CLUSTER_VIEWS)[number];
export const CONTAINERS = ['zone', 'chain'] as const;
export type Containers = (typeof CONTAINERS)[number];
export const SIZES = ['count', 'investment'] as const;
export type Size = (typeof SIZES)[number];

/** `member` is the id of an enterprise or project, `container` and `marks` keys of zones, places and chains. */
export type ClusterSearch = Scope & {
  view?: ClusterView | undefined;
  by?: Containers | undefined;
  size?: Size | undefined;
  member?: string | undefined;
  container?: string | undefined;
  marks?: string[] | undefined;
};

export const clusterSearch = (raw: Raw): ClusterSearch =>
  present<ClusterSearch>({
    ...scope(raw),
    view: oneOf(CLUSTER_VIEWS, raw.view),
    by: oneOf(CONTAINERS, raw.by),
    size: oneOf(SIZES, raw.size),
    member: text(raw.member),
    container: text(raw.container),
    marks: listed(raw.marks),
  });
