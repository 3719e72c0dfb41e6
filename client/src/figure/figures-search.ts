import { oneOf, present, type Raw, type Scope, scope } from '../search.ts';

/** Whose figures are listed: of the area itself, of areas inside it, of projects and enterprises there. */
export const WHOSE = ['own', 'inside', 'items'] as const;
export type Whose = (typeof WHOSE)[number];
export type FiguresSearch = Scope & { of?: Whose | undefined };

export const figuresSearch = (raw: Raw): FiguresSearch =>
  present<FiguresSearch>({ ...scope(raw), of: oneOf(WHOSE, raw.of) });
