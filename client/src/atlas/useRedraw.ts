import { type RefObject, useEffect } from 'react';
import type { Drawing } from './drawing.ts';
import type { Tiles } from './tiles.ts';

/** A canvas keeps what it once drew: words are drawn anew when more names are there, and when a part of a web font is. */
export function useRedraw(drawing: RefObject<Drawing | null>, tiles: Tiles, arrived: number): void {
  useEffect(() => {
    if (arrived === 0) return;
    tiles.namesCame();
    drawing.current?.request();
  }, [drawing, tiles, arrived]);

  useEffect(() => {
    const loaded = () => {
      tiles.fontsCame();
      drawing.current?.request();
    };
    document.fonts.addEventListener('loadingdone', loaded);
    return () => document.fonts.removeEventListener('loadingdone', loaded);
  }, [drawing, tiles]);
}
