import type { CanvasWords, ChainMapData, Language } from './chain-map.ts';
import type { Drawing } from './drawing.ts';

/** Title and count of each section of a frame. */
export type FrameWords = readonly { title: string; count: string }[];

export function frameWords(
  { segments }: ChainMapData,
  { frames }: Drawing,
  language: Language,
  words: CanvasWords,
): FrameWords[] {
  return frames.map(({ sections }) =>
    sections.map(({ members }) => {
      const first = members[0] as number;
      const title = (language === 'en' ? segments.groupEn[first] : null) ?? segments.group[first] ?? '';
      return { title, count: words.members(members.length) };
    }),
  );
}
