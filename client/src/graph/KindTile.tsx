import { kindTileMarks } from './kind-tile.ts';
import { type GapKind, KIND_SIGNS } from './kinds.ts';

/** The sign of a kind for legend, table and inspector; its colours follow the theme of the page. */
export function KindTile({ kind, size = 20 }: { kind: GapKind; size?: number }) {
  const { hue } = KIND_SIGNS[kind];
  const colours = { graphic: `var(--${hue}-graphic)`, hatch: `var(--${hue}-hatch)`, onSolid: 'var(--on-solid)' };
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: markup made by kindTileMarks from constants
      dangerouslySetInnerHTML={{ __html: kindTileMarks(kind, 0, 0, 20, colours) }}
    />
  );
}
