import type { Look } from './look.ts';
import type { Point } from './places.ts';
import type { Size } from './view.ts';

/** As high as the two lines of a name on the map, which it covers. */
const HEIGHT = 26;

/** A name on a plate below a point, moved so that all of it is seen. */
export function drawPlate(
  context: CanvasRenderingContext2D,
  name: string,
  { x, y }: Point,
  below: number,
  size: Size,
  palette: Look['palette'],
  font: string,
): void {
  context.font = `700 12px ${font}`;
  const width = Math.ceil(context.measureText(name).width) + 12;
  const left = Math.round(Math.max(4, Math.min(size.width - width - 4, x - width / 2)));
  const top = Math.round(y + below + HEIGHT > size.height ? y - below - HEIGHT : y + below);
  context.fillStyle = palette.surface;
  context.strokeStyle = palette.ink;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left + 0.5, top + 0.5, width, HEIGHT - 1, 4);
  context.fill();
  context.stroke();
  context.fillStyle = palette.ink;
  context.textBaseline = 'middle';
  context.fillText(name, left + 6, top + HEIGHT / 2 + 0.5);
  context.textBaseline = 'alphabetic';
}
