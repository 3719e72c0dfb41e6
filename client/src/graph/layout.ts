import type { ChainMapData, Language } from './chain-map.ts';
import type { Drawing } from './drawing.ts';
import { layOut, type Setting } from './lanes.ts';
import { CARD_WIDTH, DENSITIES, type Density, measuresFor } from './measures.ts';
import type { Size } from './viewport.ts';

const WIDE = 1400;
const LEAST = { gutter: 32, margin: 12 } as const;
const SPLIT_COST = 1.5;
const SCALE_COST = 4;
const NARROW_COST = 0.12;
/** Tries grow dearer with the chain: about so many segments are laid out in all. */
const EFFORT = 180;

/**
 * Draws a chain for a window: roomy first, then lower cards or tall lanes in several columns, until it fits; if nothing
 * fits, the try that overflows least, to be panned. Only the chain's structure, the window and the language decide.
 */
export function layoutChain(
  map: ChainMapData,
  window: Size,
  language: Language,
  densities: readonly Density[] = DENSITIES,
): Drawing {
  const settings = settingsFor(map, window, language, densities);
  const tries = Math.max(2, Math.floor(EFFORT / Math.max(1, map.segments.id.length)));
  const chosen = settings.length <= tries ? settings : [...settings.slice(0, tries - 1), ...settings.slice(-1)];
  let best: { overflow: number; drawing: Drawing } | null = null;
  for (const setting of chosen) {
    const drawing = layOut(map, setting, window);
    if (drawing.width <= window.width && drawing.height <= window.height) return drawing;
    const overflow = drawing.width / window.width + drawing.height / window.height;
    if (!best || overflow < best.overflow) best = { overflow, drawing };
  }
  return (best as { drawing: Drawing }).drawing;
}

function settingsFor(map: ChainMapData, window: Size, language: Language, densities: readonly Density[]): Setting[] {
  const ranked: { cost: number; hopeless: boolean; setting: Setting }[] = [];
  for (const scale of window.width >= WIDE ? [1.2, 1] : [1]) {
    splitsFor(map, window.width / scale).forEach(({ parts, rows, room }, splits) => {
      for (const density of densities) {
        const { cardHeight, rowGap, margin } = measuresFor(density, scale, CARD_WIDTH.least);
        const hopeless = rows * (cardHeight + rowGap) - rowGap + margin / 2 > window.height;
        const narrow = NARROW_COST * Math.max(0, CARD_WIDTH.wished[language] - room);
        const cost = density.cost + SPLIT_COST * splits + narrow + (scale === 1 ? SCALE_COST : 0);
        ranked.push({ cost, hopeless, setting: { density, scale, parts, language } });
      }
    });
  }
  ranked.sort((a, b) => a.cost - b.cost);
  const promising = ranked.filter(({ hopeless }) => !hopeless);
  const fallback = ranked.at(-1) as (typeof ranked)[number];
  return (promising.length > 0 ? promising : [fallback]).map(({ setting }) => setting);
}

/** Columns per lane: one each, then ever one more for the tallest lane, as long as the window is wide enough. */
function splitsFor({ segments }: ChainMapData, width: number) {
  const heights = new Map<number, number>();
  const allSide = segments.side.every(Boolean);
  segments.side.forEach((side, at) => {
    const lane = segments.lane[at] as number;
    if (!side || allSide) heights.set(lane, (heights.get(lane) ?? 0) + 1);
  });
  const parts = new Map([...heights.keys()].map((lane) => [lane, 1]));
  const rowsOf = (lane: number) => Math.ceil((heights.get(lane) as number) / (parts.get(lane) as number));
  const found: { parts: ReadonlyMap<number, number>; rows: number; room: number }[] = [];
  for (;;) {
    const tallest = [...heights.keys()].sort((a, b) => rowsOf(b) - rowsOf(a) || a - b)[0];
    const rows = tallest === undefined ? 0 : rowsOf(tallest);
    const columns = [...parts.values()].reduce((sum, count) => sum + count, 0);
    const roomFor = (count: number) => (width - (count - 1) * LEAST.gutter - 2 * LEAST.margin) / count;
    found.push({ parts: new Map(parts), rows, room: roomFor(Math.max(1, columns)) });
    if (tallest === undefined || rows <= 3 || roomFor(columns + 1) < CARD_WIDTH.least) return found;
    parts.set(tallest, (parts.get(tallest) as number) + 1);
  }
}
