/** Marks of macro-regions on a 16 x 16 grid, told apart by outline alone: hue is kept for states of a gap. */
const SHAPES = [
  'M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2z',
  'M2.8 2.8h10.4v10.4H2.8z',
  'M8 1.8 14.6 13.4H1.4z',
  'M8 1 15 8 8 15 1 8z',
  'M1.4 2.6h13.2L8 14.2z',
  'M8 1.4 14.6 6.2 12.1 14H3.9L1.4 6.2z',
  'M6 1.5h4V6h4.5v4H10v4.5H6V10H1.5V6H6z',
  'M4.8 1.8h6.4l3.4 6.2-3.4 6.2H4.8L1.4 8z',
] as const;
/** Of no macro-region, or of unknown place. */
const NONE = 'M8 5a3 3 0 1 1 0 6A3 3 0 1 1 8 5z';

export type RegionShapes = (region: string | null | undefined) => string;

/** The mark of none is a small dot, wherever it is drawn. */
export const isSmall = (shape: string): boolean => shape === NONE;

/** The same region has the same mark in list, filter and scatter: by the order of ids, whatever the filters. */
export function regionShapes(regions: readonly string[]): RegionShapes {
  const order = [...regions].sort();
  return (region) => {
    const at = region ? order.indexOf(region) : -1;
    return at < 0 ? NONE : (SHAPES[at % SHAPES.length] ?? NONE);
  };
}
