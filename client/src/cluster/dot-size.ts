import type { Size } from './cluster-search.ts';
import type { Container, Dot } from './shown-clusters.ts';

/** Radii in pixels: of every dot by number; of the smallest and the largest by investment. A letter fits the smallest. */
const RADII = { count: 11, smallest: 9, largest: 46 } as const;

/** The area of a dot says its investment; what has none, or one that is not told, is as small as the smallest. */
export function radiusOf({ member }: Dot, size: Size, most: number): number {
  if (size === 'count') return RADII.count;
  if (member.investmentWan === null || most <= 0) return RADII.smallest;
  return Math.max(RADII.smallest, Math.round(RADII.largest * Math.sqrt(member.investmentWan / most)));
}

/** Of one mark together, enterprises before projects; by investment the largest first. */
export function inOrder({ dots }: Container, size: Size): Dot[] {
  const money = ({ member }: Dot) => (size === 'investment' ? (member.investmentWan ?? -1) : 0);
  return [...dots].sort(
    (a, b) => money(b) - money(a) || (a.marks[0]?.at ?? 0) - (b.marks[0]?.at ?? 0) || a.member.at - b.member.at,
  );
}
