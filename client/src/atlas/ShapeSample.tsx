import { SHAPES } from './look.ts';
import type { AtlasKind } from './read-atlas.ts';

const OUTLINES: Readonly<Record<(typeof SHAPES)[AtlasKind], string>> = {
  hexagon: 'M14 8 11 13.2H5L2 8l3-5.2h6z',
  square: 'M3 3h10v10H3z',
  rounded:
    'M4.5 3.8h7a2.5 2.5 0 0 1 2.5 2.5v3.4a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 2 9.7V6.3a2.5 2.5 0 0 1 2.5-2.5z',
  flag: 'M3.5 2.5 14 8 3.5 13.5z',
  drop: 'M8 2l6 6-6 6-6-6z',
  frame: 'M2 4.4h12v7.2H2z',
  octagon: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5z',
  sheet: 'M4.4 2h7.2v12H4.4z',
  cross: 'M6 2h4v4h4v4h-4v4H6v-4H2V6h4z',
  disc: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
};

/** The shape that stands for a kind on the map. */
export function ShapeSample({ kind }: { kind: AtlasKind }) {
  return (
    <svg className="atlas-shape" viewBox="0 0 16 16" aria-hidden="true">
      <path d={OUTLINES[SHAPES[kind]]} />
    </svg>
  );
}
