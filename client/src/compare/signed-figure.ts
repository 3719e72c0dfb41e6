/** Less than this prints as nought. */
const LEAST = 0.05;

/** A change to one decimal with its sign; null where it prints as nought. */
export const signedFigure = (change: number): string | null =>
  Math.abs(change) < LEAST ? null : `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(1)}`;
