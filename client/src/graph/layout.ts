import type { ChainMapData, Language } from './chain-map.ts';
import type { Drawing } from './drawing.ts';
import { layOut, type Setting } from './lanes.ts';
import { CARD_WIDTH, DENSITIES, measuresFor } from './measures.ts';
import type { Size } from './viewport.ts';

const WIDE = 1400;
const LEAST = { gutter: 32, margin: 12 } as const;
const DENSITY_COST = [0, 1, 2.6] as const;
const SPLIT_COST = 1.5;
const SCALE_COST = 4;
/** Tries grow dearer with the chain: about so many segments are laid out in all. */
const EFFORT = 180;

/**
 * Draws a chain for a window: roomy first, then lower cards or tall lanes in several columns, until it fits; if nothing
 * fits, the try that overflows least, to be panned. Only the chain's structure, the window and the language decide.
 */
export function layoutChain(map: ChainMapData, window: Size, language: Language): Drawing {
  const settings = settingsFor(map, window, CARD_WIDTH.least[language]);
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

function settingsFor(map: ChainMapData, window: Size, leastCard: number): Setting[] {
  const ranked: { cost: number; hopeless: boolean; setting: Setting }[] = [];
  for (const scale of window.width >= WIDE ? [1.2, 1] : [1]) {
    splitsFor(map, window.width / scale, leastCard).forEach(({ parts, rows }, splits) => {
      DENSITIES.forEach((density, dense) => {
        const { cardHeight, rowGap, margin } = measuresFor(density, scale, leastCard);
        const hopeless = rows * (cardHeight + rowGap) - rowGap + margin > window.height;
        const cost = (DENSITY_COST[dense] as number) + SPLIT_COST * splits + (scale === 1 ? SCALE_COST : 0);
        ranked.push({ cost, hopeless, setting: { density, scale, parts, leastCard } });
      });
    });
  }
  ranked.sort((a, b) => a.cost - b.cost);
  const promising = ranked.filter(({ hopeless }) => !hopeless);
  const fallback = ranked.at(-1) as (typeof ranked)[number];
  return (promising.length > 0 ? promising : [fallback]).map(({ setting }) => setting);
}

/** Columns per lane: one each, then ever one more for the tallest lane, as long as the window is wide enough. */
function splitsFor({ segments }: ChainMapData, width: number, leastCard: number) {
  const heights = new Map<number, number>();
  const allSide = segments.side.every(Boolean);
  segments.side.forEach((side, at) => {
    const lane = segments.lane[at] as number;
    if (!side || allSide) heights.set(lane, (heights.get(lane) ?? 0) + 1);
  });
  const parts = new Map([...heights.keys()].map((lane) => [lane, 1]));
  const rowsOf = (lane: number) => Math.ceil((heights.get(lane) as number) / (parts.get(lane) as number));
  const found: { parts: ReadonlyMap<number, number>; rows: number }[] = [];
  for (;;) {
    const tallest = [...heights.keys()].sort((a, b) => rowsOf(b) - rowsOf(a) || a - b)[0];
    const rows = tallest === undefined ? 0 : rowsOf(tallest);
    found.push({ parts: new Map(parts), rows });
    const columns = [...parts.values()].reduce((sum, count) => sum + count, 1);
    const needed = columns * leastCard + (columns - 1) * LEAST.gutter + 2 * LEAST.margin;
    if (tallest === undefined || rows <= 3 || needed > width) return found;
    parts.set(tallest, (parts.get(tallest) as number) + 1);
  }
}
