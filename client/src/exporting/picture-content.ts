import type { CanvasWords, ChainMapData, Language } from '../graph/chain-map.ts';
import type { Comparison } from '../graph/comparison.ts';
import type { Sign } from '../graph/icons.ts';
import type { GapKind } from '../graph/kinds.ts';
import type { Line } from '../graph/LineSample.tsx';

export const PICTURE_FORMATS = ['png', 'svg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** One chain in the picture; two of them, one below the other, are a comparison. */
export type PicturePanel = {
  title: string;
  map: ChainMapData;
  comparison?: Comparison;
  /** Kinds with their numbers and, in the second of two, by how much these differ. */
  counts: readonly { kind: GapKind; count: number; change: string | null }[];
};

export type PictureWords = CanvasWords & {
  legend: string;
  meaning: Record<GapKind, string>;
  line: Record<Line, string>;
  sign: Record<Sign, string>;
  severity: string;
  ring: string;
  gained: string;
};

/** Everything that is printed; the builder asks nobody and knows no date of its own. */
export type PictureContent = {
  language: Language;
  title: string;
  /** What it is about: area, date, completeness with its coverage; for a landing what is supposed, and its outcome. */
  facts: readonly string[];
  panels: readonly PicturePanel[];
  /** Printed small below: sources, whose templates, where it can be seen again. */
  notes: readonly string[];
  words: PictureWords;
};
