/** Sizes in pixels at scale 1 and 1.2 (projectors and wide screens); all even, so that nothing falls between pixels. */
export type Measures = {
  scale: number;
  cardWidth: number;
  cardHeight: number;
  rowGap: number;
  sideHeight: number;
  frameTitle: number;
  framePadding: number;
  cellGap: number;
  frameGap: number;
  gutter: number;
  margin: number;
  trackGap: number;
  channelGap: number;
  portShift: number;
  radius: number;
};

/** `cost`: how dear it is to crowd so much, against splitting a lane or narrowing the cards (layout.ts). */
export type Density = { cardHeight: number; rowGap: number; frameGap: number; sideHeight: number; cost: number };

/** From roomy to crowded: tried in this order until the chain fits the window. */
export const DENSITIES: readonly Density[] = [
  { cardHeight: 64, rowGap: 24, frameGap: 28, sideHeight: 46, cost: 0 },
  { cardHeight: 56, rowGap: 16, frameGap: 20, sideHeight: 44, cost: 1 },
  { cardHeight: 46, rowGap: 14, frameGap: 18, sideHeight: 42, cost: 2.6 },
];

/** For a window of half the height, where two pictures are compared: side segments are rows of a list. */
export const LOW_DENSITIES: readonly Density[] = [
  { cardHeight: 46, rowGap: 14, frameGap: 16, sideHeight: 20, cost: 0 },
  { cardHeight: 40, rowGap: 10, frameGap: 12, sideHeight: 20, cost: 1 },
  { cardHeight: 30, rowGap: 10, frameGap: 12, sideHeight: 20, cost: 4 },
];

/** English names need wider cards than Chinese ones. */
export const CARD_WIDTH = { least: 108, most: 140, wished: { zh: 112, en: 128 } } as const;
const even = (value: number) => 2 * Math.round(value / 2);

export function measuresFor(density: Density, scale: number, cardWidth: number): Measures {
  const scaled = (value: number) => even(value * scale);
  return {
    scale,
    cardWidth: even(cardWidth),
    cardHeight: scaled(density.cardHeight),
    rowGap: scaled(density.rowGap),
    sideHeight: scaled(density.sideHeight),
    frameTitle: scaled(20),
    framePadding: scaled(8),
    cellGap: scaled(6),
    frameGap: scaled(density.frameGap),
    gutter: scaled(32),
    margin: scaled(12),
    trackGap: scaled(8),
    channelGap: scaled(6),
    portShift: Math.round(7 * scale),
    radius: Math.round(7 * scale),
  };
}

/** Height of a frame whose sections have these numbers of members, in so many cells side by side. */
export function frameHeight(sections: readonly number[], cells: number, measures: Measures): number {
  const rows = sections.map((members) => Math.ceil(members / cells));
  const section = (count: number) => measures.frameTitle + count * measures.sideHeight + (count - 1) * measures.cellGap;
  return rows.reduce((sum, count) => sum + section(count), 0) + measures.framePadding;
}

export function frameWidth(cells: number, measures: Measures): number {
  return cells * measures.cardWidth + (cells - 1) * measures.cellGap + 2 * measures.framePadding;
}
