import type { Look } from './look.ts';
import type { Places, Point } from './places.ts';
import { type Size, toScreen, type View } from './view.ts';

/** What lies over the map: it is drawn in each frame, so it is little. */
export type Marks = {
  picked: number | null;
  group: number | null;
  hovered: number | null;
  /** Things that the picked one is related to. */
  near: readonly number[];
  flows: readonly { from: number; to: number; count: number }[];
  /** The names of the picked and of the hovered thing. */
  pickedName: string | null;
  hoveredName: string | null;
};

export function drawMarks(
  context: CanvasRenderingContext2D,
  places: Places,
  { palette, font }: Look,
  marks: Marks,
  view: View,
  size: Size,
): void {
  const at = (thing: number) => toScreen(view, size, places.of(thing));
  const ring = (thing: number, wide: number) => {
    const { x, y } = at(thing);
    const half = Math.max(5, Math.min(15, places.of(thing).cell * view.scale * 0.5) + 1);
    context.lineWidth = wide;
    context.strokeStyle = palette.ink;
    context.strokeRect(x - half, y - half, 2 * half, 2 * half);
  };
  drawFlows(context, places, palette.ink, marks.flows, view, size);
  if (marks.group !== null) {
    const box = places.box(marks.group);
    const { x, y } = toScreen(view, size, box);
    context.lineWidth = 2.5;
    context.strokeStyle = palette.ink;
    context.strokeRect(x, y, box.width * view.scale, box.height * view.scale);
  }
  if (marks.picked !== null) {
    const from = at(marks.picked);
    context.strokeStyle = palette.ink;
    context.lineWidth = 1;
    context.globalAlpha = marks.near.length > 60 ? 0.35 : 0.6;
    context.beginPath();
    for (const other of marks.near) {
      const to = at(other);
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
    context.globalAlpha = 1;
    context.fillStyle = palette.ink;
    for (const other of marks.near) {
      const { x, y } = at(other);
      context.fillRect(x - 2, y - 2, 4, 4);
    }
    ring(marks.picked, 2.5);
  }
  if (marks.hovered !== null && marks.hovered !== marks.picked) ring(marks.hovered, 1.5);
  const plate = (thing: number | null, name: string | null) => {
    if (thing === null || name === null) return;
    const point = at(thing);
    // What is out of sight has no name on the edge, where it would seem to be that of something else.
    if (point.x < 0 || point.y < 0 || point.x > size.width || point.y > size.height) return;
    const half = Math.max(5, Math.min(15, places.of(thing).cell * view.scale * 0.5)) + 4;
    drawPlate(context, name, point, half, size, palette, font);
  };
  plate(marks.picked, marks.pickedName);
  if (marks.hovered !== marks.picked) plate(marks.hovered, marks.hoveredName);
}

/** How many relationships there are between groups: the wider the line, the more. */
function drawFlows(
  context: CanvasRenderingContext2D,
  places: Places,
  colour: string,
  flows: Marks['flows'],
  view: View,
  size: Size,
): void {
  const most = Math.max(1, ...flows.map(({ count }) => count));
  const middle = (group: number): Point => {
    const { x, y, width, height } = places.box(group);
    return toScreen(view, size, { x: x + width / 2, y: y + height / 2 });
  };
  context.strokeStyle = colour;
  context.lineCap = 'round';
  context.globalAlpha = 0.2;
  for (const { from, to, count } of flows) {
    const [one, two] = [middle(from), middle(to)];
    const [dx, dy] = [two.x - one.x, two.y - one.y];
    context.lineWidth = 1 + 9 * Math.sqrt(count / most);
    context.beginPath();
    context.moveTo(one.x, one.y);
    context.quadraticCurveTo((one.x + two.x) / 2 - dy * 0.16, (one.y + two.y) / 2 + dx * 0.16, two.x, two.y);
    context.stroke();
  }
  context.globalAlpha = 1;
  context.lineCap = 'butt';
}

/** A name on a plate below a point, moved so that all of it is seen. */
function drawPlate(
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
  const top = Math.round(y + below + 22 > size.height ? y - below - 22 : y + below);
  context.fillStyle = palette.surface;
  context.strokeStyle = palette.ink;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left + 0.5, top + 0.5, width, 21, 4);
  context.fill();
  context.stroke();
  context.fillStyle = palette.ink;
  context.textBaseline = 'middle';
  context.fillText(name, left + 6, top + 11.5);
  context.textBaseline = 'alphabetic';
}
