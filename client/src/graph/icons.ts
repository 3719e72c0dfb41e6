import type { GapKind } from './kinds.ts';

/** Line icons on a 16 x 16 grid, drawn for 11-20 pixels; `filled` ones are also filled. */
export type Icon = { path: string; filled?: true };

export const KIND_ICONS: Readonly<Record<GapKind, Icon>> = {
  MISSING: { path: 'M4.5 4.5l7 7M11.5 4.5l-7 7' },
  OUTSIDE: { path: 'M9 3.5h2.2A1.3 1.3 0 0 1 12.5 4.8v6.4a1.3 1.3 0 0 1-1.3 1.3H9M3.2 8h6M6.8 5.5 9.3 8l-2.5 2.5' },
  STALLED: { path: 'M6 4.8v6.4M10 4.8v6.4' },
  WEAK: { path: 'M3.2 5l3.3 3.2 2-2 4 4.3M12.6 7.4v3.2H9.4' },
  SINGLE_SOURCE: { path: 'M6.4 5.7 8.5 4.3v7.4' },
  BUILDING: {
    path: 'M12.6 5.3l-2 2-1.9-1.9 2-2a3.3 3.3 0 0 0-4.3 4.3L3 11.1 4.9 13l3.4-3.4a3.3 3.3 0 0 0 4.3-4.3z',
  },
  PIPELINE: {
    path: 'M8 3.2c2.9 0 5 1.9 5 4.4S10.9 12 8 12c-.6 0-1.2-.1-1.7-.2L3.6 12.9l.7-2.3C3.5 9.8 3 8.8 3 7.6c0-2.5 2.1-4.4 5-4.4zM5.8 7.7h.01M8 7.7h.01M10.2 7.7h.01',
  },
  UNCERTAIN: { path: 'M5.9 6.2a2.2 2.2 0 1 1 3.4 1.8c-.8.5-1.3.9-1.3 1.8M8 12.1h.01' },
  PRESUMED_MISSING: { path: 'M4.5 8h7' },
  COVERED: { path: 'M4.3 8.3l2.6 2.5 4.8-5.2' },
};

export const SIGNS = ['suppliers', 'project', 'leader', 'conflict', 'overlap'] as const;
export type Sign = (typeof SIGNS)[number];

export const SIGN_ICONS: Readonly<Record<Sign, Icon>> = {
  suppliers: { path: 'M2.5 6.3 8 3l5.5 3.3zM4.2 7.3v4M6.8 7.3v4M9.2 7.3v4M11.8 7.3v4M2.5 13h11' },
  project: { path: 'M3.8 14V2.7h8.7l-2.2 3 2.2 3H3.8', filled: true },
  leader: { path: 'M3.2 12.2 2.3 5.2l3.2 2L8 3.5l2.5 3.7 3.2-2-.9 7z', filled: true },
  conflict: { path: 'M3 6.2h9.6L9.9 3.5M13 9.8H3.4l2.7 2.7' },
  overlap: { path: 'M6 6h7v7H6zM3.2 10.2V3h7' },
};

/** The icon as markup, `size` wide with its top left corner at `x`, `y`. */
export function iconMarks(icon: Icon, x: number, y: number, size: number, colour: string, weight = 1.5): string {
  const fill = icon.filled ? colour : 'none';
  const style = `fill:${fill};stroke:${colour};stroke-width:${weight};stroke-linecap:round;stroke-linejoin:round`;
  return `<path d="${icon.path}" transform="translate(${x} ${y}) scale(${size / 16})" style="${style}"/>`;
}
