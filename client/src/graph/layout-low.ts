import type { ChainMapData, Language } from './chain-map.ts';
import type { Drawing } from './drawing.ts';
import { layoutChain } from './layout.ts';
import { LOW_DENSITIES } from './measures.ts';
import type { Size } from './viewport.ts';

/** So far a picture is made smaller before it has to be panned, where two are compared at half the height. */
export const LEAST_LOW_ZOOM = 0.82;

/** A chain drawn for a low window: crowded, then for a window that a smaller zoom makes of it, then panned. */
export function layoutLow(map: ChainMapData, window: Size, language: Language): Drawing {
  const drawing = layoutChain(map, window, language, LOW_DENSITIES);
  if (drawing.width <= window.width && drawing.height <= window.height) return drawing;
  const larger = { width: even(window.width / LEAST_LOW_ZOOM), height: even(window.height / LEAST_LOW_ZOOM) };
  return layoutChain(map, larger, language, LOW_DENSITIES);
}

const even = (length: number) => 2 * Math.floor(length / 2);
