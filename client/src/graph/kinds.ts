/**
 * The ten kinds of a segment's state and their signs. Hue is the answer (nobody supplies, fragile or stuck, coming,
 * unknown, covered); within a hue the fill says how hard the fact is. Order: that of the legend.
 */
export const KINDS = [
  'MISSING',
  'OUTSIDE',
  'STALLED',
  'WEAK',
  'SINGLE_SOURCE',
  'BUILDING',
  'PIPELINE',
  'UNCERTAIN',
  'PRESUMED_MISSING',
  'COVERED',
] as const;
export type GapKind = (typeof KINDS)[number];

export const HUES = ['red', 'orange', 'blue', 'violet', 'green'] as const;
export type Hue = (typeof HUES)[number];

/** `solid` filled, `tinted` pale with an edge, `dashed`, `dotted` and `ring` empty. */
export type Tile = 'solid' | 'tinted' | 'dashed' | 'dotted' | 'ring';
/** Lines at both ends of a card: angle in degrees, pixels between two lines. */
export type Hatch = { angle: 0 | 45 | -45; pitch: number };
export type KindSign = {
  hue: Hue;
  tile: Tile;
  border: { width: number; dash: string; grey?: true };
  tint: boolean;
  hatch?: Hatch;
};

export const KIND_SIGNS = {
  MISSING: { hue: 'red', tile: 'solid', border: { width: 2, dash: '' }, tint: true, hatch: { angle: 45, pitch: 4 } },
  OUTSIDE: {
    hue: 'red',
    tile: 'solid',
    border: { width: 1.5, dash: '8 2 2 2' },
    tint: true,
    hatch: { angle: 0, pitch: 6 },
  },
  STALLED: {
    hue: 'orange',
    tile: 'solid',
    border: { width: 1.75, dash: '' },
    tint: true,
    hatch: { angle: -45, pitch: 7 },
  },
  WEAK: { hue: 'orange', tile: 'tinted', border: { width: 1.25, dash: '2 2' }, tint: true },
  SINGLE_SOURCE: { hue: 'orange', tile: 'ring', border: { width: 1.25, dash: '' }, tint: false },
  BUILDING: { hue: 'blue', tile: 'solid', border: { width: 1.5, dash: '' }, tint: true },
  PIPELINE: { hue: 'blue', tile: 'dashed', border: { width: 1.25, dash: '5 3' }, tint: true },
  UNCERTAIN: { hue: 'violet', tile: 'dotted', border: { width: 1.5, dash: '1.5 2.5' }, tint: false },
  PRESUMED_MISSING: {
    hue: 'violet',
    tile: 'dashed',
    border: { width: 1.25, dash: '5 3' },
    tint: false,
    hatch: { angle: 45, pitch: 8 },
  },
  COVERED: { hue: 'green', tile: 'ring', border: { width: 1, dash: '', grey: true }, tint: false },
} as const satisfies Record<GapKind, KindSign>;

/** The kinds of each hue, in the order of the legend. */
export const HUE_GROUPS: readonly { hue: Hue; kinds: readonly GapKind[] }[] = HUES.map((hue) => ({
  hue,
  kinds: KINDS.filter((kind) => KIND_SIGNS[kind].hue === hue),
}));

/** Kinds in which something operates in the area: an input from there is drawn thick. */
const SUPPLIED: ReadonlySet<GapKind> = new Set(['COVERED', 'SINGLE_SOURCE', 'WEAK']);
export const suppliedLocally = (kind: GapKind): boolean => SUPPLIED.has(kind);
