import type { ChainMapData, Language } from './chain-map.ts';
import { textWidth } from './text-width.ts';

/** Title of the frame that a side segment is in. */
export function groupTitle({ segments }: ChainMapData, segment: number, language: Language): string {
  return (language === 'en' ? segments.groupEn[segment] : null) ?? segments.group[segment] ?? '';
}

const SIZE = 11;
const COUNT = 38;

/** Width at scale 1 of that title and the number of segments behind it; it is not bold. */
export function groupTitleWidth(map: ChainMapData, segment: number, language: Language): number {
  return textWidth(groupTitle(map, segment, language)) * SIZE * 0.96 + COUNT;
}
