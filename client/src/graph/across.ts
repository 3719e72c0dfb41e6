import type { Measures } from './measures.ts';

/** Left and right edges of the columns, and where vertical tracks run between them. */
export type ColumnSpan = { left: number; right: number };
export type Across = { columns: ColumnSpan[]; width: number; trackX(gutter: number, layer: number): number };

const WIDEST_GUTTER = 150;
const FROM_CARD = 8;
const FOR_ARROW = 14;
const LEAST_TRACK_GAP = 6;

/** Makes each gutter as wide as its tracks need and shares the slack of the window among the gutters. */
export function spreadColumns(
  widths: readonly number[],
  layers: readonly number[],
  windowWidth: number,
  measures: Measures,
): Across {
  const count = widths.length;
  const needed = layers.map((tracks, gutter) => {
    const inner = gutter > 0 && gutter < count;
    const room = tracks === 0 ? 0 : FROM_CARD + (tracks - 1) * LEAST_TRACK_GAP + (gutter === 0 ? FOR_ARROW : FROM_CARD);
    // A frame that is wider than the cards of its column takes its room from the gutters.
    const frames = [widths[gutter - 1], widths[gutter]].map(
      (width = measures.cardWidth) => (width - measures.cardWidth) / 2,
    );
    const taken = frames.reduce((sum, half) => sum + half, 0);
    return inner
      ? Math.max(measures.gutter - taken, room + FOR_ARROW - FROM_CARD)
      : Math.max(measures.margin - taken, room);
  });
  const total = [...widths, ...needed].reduce((sum, width) => sum + width, 0);
  const slack = Math.max(0, windowWidth - total);
  const each = count > 1 ? Math.floor(slack / (count - 1)) : 0;
  const gutters = needed.map((width, gutter) => {
    if (gutter === 0 || gutter === count) return width;
    return Math.max(width, Math.min(width + each, Math.round(WIDEST_GUTTER * measures.scale)));
  });
  const used = [...widths, ...gutters].reduce((sum, width) => sum + width, 0);
  let x = Math.max(0, Math.floor((windowWidth - used) / 2));
  const width = Math.max(windowWidth, used);
  const columns: ColumnSpan[] = widths.map((own, column) => {
    x += gutters[column] as number;
    const span = { left: x, right: x + own };
    x += own;
    return span;
  });

  const trackX = (gutter: number, layer: number): number => {
    const tracks = layers[gutter] as number;
    const from =
      gutter === 0
        ? (columns[0] as ColumnSpan).left - (gutters[0] as number)
        : (columns[gutter - 1] as ColumnSpan).right;
    const until = gutter === count ? from + (gutters[count] as number) : (columns[gutter] as ColumnSpan).left;
    const low = from + FROM_CARD;
    const high = until - (gutter === count ? FROM_CARD : FOR_ARROW);
    const gap = tracks > 1 ? Math.min(12 * measures.scale, (high - low) / (tracks - 1)) : 0;
    return Math.round((low + high) / 2 - (gap * (tracks - 1)) / 2 + gap * layer);
  };
  return { columns, width, trackX };
}
