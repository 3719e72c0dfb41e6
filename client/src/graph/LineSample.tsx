export const LINES = ['local', 'absent', 'optional', 'returning'] as const;
export type Line = (typeof LINES)[number];

/** Strokes of inputs, on the map and in its legend. */
export const LINE_STROKES = {
  local: { width: 3, dash: [], colour: 'edgeOn' },
  absent: { width: 1.5, dash: [], colour: 'edge' },
  optional: { width: 1.5, dash: [5, 4], colour: 'edge' },
  returning: { width: 1.5, dash: [2, 4], colour: 'third' },
} as const satisfies Record<Line, { width: number; dash: readonly number[]; colour: 'edge' | 'edgeOn' | 'third' }>;

/** A piece of line with its arrow: supplied locally, not supplied, optional, recycling. */
export function LineSample({ line, width = 30 }: { line: Line; width?: number }) {
  const stroke = LINE_STROKES[line];
  const colour = stroke.colour === 'edgeOn' ? 'var(--edge-on)' : `var(--${stroke.colour})`;
  return (
    <svg width={width} height={12} viewBox={`0 0 ${width} 12`} aria-hidden="true">
      <path
        d={`M0 6H${width - 5}`}
        style={{ stroke: colour, strokeWidth: stroke.width, strokeDasharray: stroke.dash.join(' ') || 'none' }}
      />
      <path d={`M${width} 6l-7-3.5v7z`} style={{ fill: colour }} />
    </svg>
  );
}
