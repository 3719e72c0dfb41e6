import { type Palette, palettes, type Theme } from '../graph/palette.ts';
import type { AtlasKind } from './read-atlas.ts';

/** Ink and grey: darker and larger is what has more relationships. Hue is kept for gaps. */
export type Look = {
  palette: Palette;
  font: string;
  /** By shade, from 1: no relationship to very many. */
  tones: readonly string[];
  /** Kinds that stand out; the others are faint. Null: all. */
  kinds: ReadonlySet<number> | null;
};

export function lookOf(theme: Theme, font: string, kinds: ReadonlySet<number> | null): Look {
  const palette = palettes[theme];
  const { strong, edge, third, second, ink } = palette;
  return { palette, font, tones: ['', strong, edge, third, second, ink], kinds };
}

/** Share of its cell that a thing fills, by shade. */
export const SIZES = [0, 0.44, 0.54, 0.62, 0.72, 0.84] as const;

/** Pixels: from here on a cell is wide enough for … */
export const FROM = {
  /** sizes that differ; */
  sizes: 4,
  /** the shape of its kind: a product must not look like a segment for long; */
  shapes: 8,
  /** a name. */
  names: 54,
} as const;

/** A thing that fills a large cell is no larger than this. */
export const LARGEST = 22;

export const SHAPES: Readonly<
  Record<
    AtlasKind,
    'hexagon' | 'square' | 'rounded' | 'flag' | 'drop' | 'frame' | 'octagon' | 'disc' | 'sheet' | 'cross'
  >
> = {
  CHAIN: 'hexagon',
  SEGMENT: 'square',
  ENTERPRISE: 'rounded',
  PROJECT: 'flag',
  ZONE: 'drop',
  REGION: 'frame',
  INDUSTRY: 'octagon',
  PRODUCT: 'disc',
  LIST: 'sheet',
  MECHANISM: 'cross',
};
