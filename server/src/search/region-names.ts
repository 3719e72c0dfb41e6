import type { NamesRow, Text } from './names.ts';

const KIND_OF_REGION = /(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|自治[州县旗]|地区|林区|[省市县区州盟旗])$/u;
/** One character alone is no name of a place: 县 in 子县. */
const SHORTEST = 2;

/** What a region is called without its kind: 长治 of 长治市; null where too little is left. */
export function stemOf(name: string): string | null {
  const stem = name.replace(KIND_OF_REGION, '');
  return stem.length < SHORTEST ? null : stem;
}

/** The regions (numbers of `things`) by what they are called, folded. */
export function regionNames(things: readonly NamesRow[], texts: readonly Text[]): Map<string, number[]> {
  const regions = new Map<string, number[]>();
  for (const { owner, sort, folded } of texts) {
    if (things[owner]?.kind !== 'REGION' || sort === 'CODE' || sort === 'ENGLISH') continue;
    const known = regions.get(folded);
    if (known) known.push(owner);
    else regions.set(folded, [owner]);
  }
  return regions;
}
