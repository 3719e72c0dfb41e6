import type { GapKind } from './kinds.ts';

/** What this folder draws: the columns of the query chainMap, the n-th entry of each being the n-th segment. */
export type ChainMapData = {
  segments: {
    id: readonly string[];
    name: readonly string[];
    nameEn: readonly string[];
    side: readonly boolean[];
    group: readonly (string | null)[];
    groupEn: readonly (string | null)[];
    lane: readonly number[];
    upstreamness: readonly number[];
    kind: readonly GapKind[];
    flags: readonly (readonly string[])[];
    severity: readonly number[];
    suppliers: readonly number[];
    suppliersAtLeast: readonly boolean[];
    projects: readonly number[];
    stageLow: readonly (number | null)[];
    stageHigh: readonly (number | null)[];
    leader: readonly (string | null)[];
    conflict: readonly boolean[];
  };
  inputs: {
    source: readonly number[];
    target: readonly number[];
    essential: readonly boolean[];
    returning: readonly boolean[];
  };
};

export type Language = 'zh' | 'en';

/** Every word that the picture shows. */
export type CanvasWords = {
  kinds: Record<GapKind, string>;
  /** Left and right end of the lane header. */
  upstream: string;
  downstream: string;
  /** Head of a lane: 1 = final products, one more per step upstream. */
  lane(lane: number): string;
  /** Mean distance of the lane's segments to the final products, already rounded: `U 2.3`. */
  upstreamness(value: string): string;
  /** Number of segments in a side group: `5 项`. */
  members(count: number): string;
  /** Name of the focusable region, says which keys work. */
  region: string;
};
