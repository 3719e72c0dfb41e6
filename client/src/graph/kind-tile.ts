import { iconMarks, KIND_ICONS } from './icons.ts';
import { type GapKind, KIND_SIGNS, type Tile } from './kinds.ts';

export type TileColours = { graphic: string; hatch: string; onSolid: string };

const STROKES: Record<Exclude<Tile, 'solid'>, string> = { tinted: '', ring: '', dashed: '3 2', dotted: '1.4 1.8' };

/** The sign of a kind: icon in a solid, tinted, dashed or dotted square, or in a ring. */
export function kindTileMarks(kind: GapKind, x: number, y: number, size: number, colours: TileColours): string {
  const { tile } = KIND_SIGNS[kind];
  const { graphic, hatch, onSolid } = colours;
  const icon = iconMarks(
    KIND_ICONS[kind],
    x,
    y,
    size,
    tile === 'solid' ? onSolid : graphic,
    tile === 'solid' ? 1.7 : 1.5,
  );
  if (tile === 'solid') {
    return `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="4" style="fill:${graphic}"/>${icon}`;
  }
  const edge = `fill:${tile === 'tinted' ? hatch : 'none'};stroke:${graphic};stroke-width:1.25;stroke-dasharray:${STROKES[tile] || 'none'}`;
  const inner = size - 1.5;
  const shape =
    tile === 'ring'
      ? `<circle cx="${x + size / 2}" cy="${y + size / 2}" r="${inner / 2}" style="${edge}"/>`
      : `<rect x="${x + 0.75}" y="${y + 0.75}" width="${inner}" height="${inner}" rx="4" style="${edge}"/>`;
  return shape + icon;
}
