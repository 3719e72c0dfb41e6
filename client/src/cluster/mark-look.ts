import type { Mark } from './shown-clusters.ts';

/**
 * Colours of marks: on this page only, and never without letter and legend. The eight of "light" by Tol (2021), made to
 * lie behind dark letters and to be told apart by all kinds of colour vision. After eight they come again in stripes.
 */
const COLOURS = ['#77AADD', '#EE8866', '#EEDD88', '#FFAABB', '#99DDFF', '#44BB99', '#BBCC33', '#AAAA00'] as const;

export type MarkLook = { colour: string; striped: boolean };

/** Null for what has no mark of its own: grey. */
export function lookOf(mark: Mark | undefined): MarkLook | null {
  if (!mark || mark.letter === '') return null;
  return {
    colour: COLOURS[mark.at % COLOURS.length] ?? COLOURS[0],
    striped: Math.floor(mark.at / COLOURS.length) % 2 === 1,
  };
}

export const patternId = (mark: Mark) => `mark-${mark.at}`;
export const fillOf = (mark: Mark | undefined): string => {
  const look = lookOf(mark);
  if (!mark || !look) return 'var(--track)';
  return look.striped ? `url(#${patternId(mark)})` : look.colour;
};
