import { useMemo } from 'react';
import { cardContents } from './card-contents.ts';
import { type CardContent, type CardLook, cardSvg } from './card-svg.ts';
import type { CanvasWords, ChainMapData, Language } from './chain-map.ts';
import type { Drawing } from './drawing.ts';
import { palettes, type Theme } from './palette.ts';

export type Cards = { contents: CardContent[]; looks: (CardLook | undefined)[]; svgs: string[] };

/** What each segment's card tells and how it looks; drawn anew only when one of these changes. */
export function useCards(
  map: ChainMapData,
  drawing: Drawing | null,
  language: Language,
  theme: Theme,
  kinds: CanvasWords['kinds'],
): Cards {
  const contents = useMemo(() => cardContents(map, language, kinds), [map, language, kinds]);
  return useMemo(() => {
    const looks = new Array<CardLook | undefined>(contents.length).fill(undefined);
    for (const { segment, box, framed } of drawing?.cards ?? []) {
      const { width, height } = box;
      looks[segment] = { width, height, framed, language, palette: palettes[theme], scale: drawing?.scale ?? 1 };
    }
    const svgs = contents.map((content, segment) => {
      const look = looks[segment];
      return look ? cardSvg(content, look) : '';
    });
    return { contents, looks, svgs };
  }, [contents, drawing, language, theme]);
}
