import { shareFigure } from '../i18n/figures.ts';

const LEAST = 0.01;

/** Two digits; what is little is not nothing. */
export const betweennessFigure = (betweenness: number): string =>
  betweenness === 0 ? '0' : betweenness < LEAST ? `<${LEAST}` : shareFigure(betweenness);
