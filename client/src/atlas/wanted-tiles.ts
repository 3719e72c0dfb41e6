import { type Size, toMap, type View } from './view.ts';

/** Pixels along one side of a tile. */
export const SIDE = 256;

export type TilePlace = { column: number; row: number };

/** The tiles of a view, and so many around it; those in the middle first. */
export function wantedTiles(view: View, size: Size, world: Size, around = 0): TilePlace[] {
  const one = toMap(view, size, { x: 0, y: 0 });
  const two = toMap(view, size, { x: size.width, y: size.height });
  const side = SIDE / view.scale;
  const span = (from: number, to: number, length: number) => {
    const begin = Math.max(0, Math.floor(from / side) - around);
    const end = Math.min(Math.ceil(length / side) - 1, Math.floor(to / side) + around);
    return Array.from({ length: Math.max(0, end - begin + 1) }, (_, at) => begin + at);
  };
  const far = ({ column, row }: TilePlace) => Math.hypot((column + 0.5) * side - view.x, (row + 0.5) * side - view.y);
  return span(one.y, two.y, world.height)
    .flatMap((row) => span(one.x, two.x, world.width).map((column) => ({ column, row })))
    .sort((a, b) => far(a) - far(b));
}
