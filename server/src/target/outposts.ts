import type { AreaTree } from '../place/area.ts';

/** A region at which a place of ours aims, by its targets or by a mechanism. */
export type RegionAim = {
  /** Assertion key. */
  statement: string;
  kind: string;
  /** Area ids. */
  of: string;
  region: string;
  name: string | null;
  nameEn: string | null;
  rules: string | null;
  /** Source key. */
  source: string;
};

/** Mechanisms that can be an outpost. */
export const OUTPOST_KINDS = ['ENCLAVE', 'TEAM', 'COOPERATION'] as const;

/** An office that is posted there; people who visit, pairings and tours are none. */
const POSTED =
  /驻[^，。；、]{0,6}(招商局|联络处|办事处|代表处|工作站|分局)|驻点|办事处|\b(liaison|representative) office\b/i;

/**
 * Whether a mechanism is an outpost in the region that it aims at. An ENCLAVE (飞地) is one in each definite place, a
 * province, city or county; aimed at a macro-region it is a way of working, and nobody can say where it is. TEAM and
 * COOPERATION are one where their name or rules speak of an office posted there (驻外招商局, 联络处, 办事处); such an
 * office works the whole region that it is posted for.
 */
export function isOutpost({ kind, region, name, nameEn, rules }: RegionAim, tree: AreaTree): boolean {
  if (kind === 'ENCLAVE') return ['PROVINCE', 'CITY', 'COUNTY'].includes(tree.areas.get(region)?.kind ?? '');
  return (kind === 'TEAM' || kind === 'COOPERATION') && [name, nameEn, rules].some((text) => POSTED.test(text ?? ''));
}
