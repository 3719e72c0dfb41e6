import { SHAPES } from './look.ts';
import type { AtlasKind } from './read-atlas.ts';

const around = (corners: number, turn: number) =>
  Array.from({ length: corners }, (_, at) => {
    const angle = turn + (2 * Math.PI * at) / corners;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
const CROSS = [
  [-1, -3],
  [1, -3],
  [1, -1],
  [3, -1],
  [3, 1],
  [1, 1],
  [1, 3],
  [-1, 3],
  [-1, 1],
  [-3, 1],
  [-3, -1],
  [-1, -1],
].map(([x = 0, y = 0]) => [x / 3, y / 3] as const);
const CORNERS = { cross: CROSS, hexagon: around(6, 0), octagon: around(8, Math.PI / 8), drop: around(4, Math.PI / 2) };

/** Adds the outline of a kind to the path: its middle, half its size. */
export function addShape(context: CanvasRenderingContext2D, kind: AtlasKind, x: number, y: number, half: number): void {
  const shape = SHAPES[kind];
  switch (shape) {
    case 'disc':
      context.moveTo(x + half, y);
      context.arc(x, y, half, 0, 2 * Math.PI);
      return;
    case 'square':
      context.rect(x - half * 0.88, y - half * 0.88, half * 1.76, half * 1.76);
      return;
    case 'rounded':
      context.roundRect(x - half, y - half * 0.74, half * 2, half * 1.48, half * 0.45);
      return;
    case 'frame':
      context.rect(x - half, y - half * 0.62, half * 2, half * 1.24);
      return;
    case 'sheet':
      context.rect(x - half * 0.6, y - half, half * 1.2, half * 2);
      return;
    case 'flag':
      context.moveTo(x - half * 0.8, y - half);
      context.lineTo(x + half, y);
      context.lineTo(x - half * 0.8, y + half);
      context.closePath();
      return;
    default:
      for (const [at, [dx, dy]] of CORNERS[shape].entries()) {
        if (at === 0) context.moveTo(x + dx * half, y + dy * half);
        else context.lineTo(x + dx * half, y + dy * half);
      }
      context.closePath();
  }
}
