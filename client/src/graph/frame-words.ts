import type { CanvasWords, ChainMapData, Language } from './chain-map.ts';
import type { Drawing } from './drawing.ts';
import { groupTitle } from './group-title.ts';

/** Title and count of each section of a frame. */
export type FrameWords = readonly { title: string; count: string }[];

export function frameWords(
  map: ChainMapData,
  { frames }: Drawing,
  language: Language,
  words: CanvasWords,
): FrameWords[] {
  return frames.map(({ sections }) =>
    sections.map(({ members }) => ({
      title: groupTitle(map, members[0] as number, language),
      count: words.members(members.length),
    })),
  );
}
