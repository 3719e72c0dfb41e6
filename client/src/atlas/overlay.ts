import { drawFlows } from './draw-flows.ts';
import { drawPlate } from './draw-plate.ts';
import { LARGEST, type Look } from './look.ts';
import type { Places } from './places.ts';
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
  // Around the largest shape, and above the name that stands under it.
  const halfOf = (thing: number) => Math.max(5, Math.min(LARGEST, places.of(thing).cell * view.scale) / 2 + 1);
  const ring = (thing: number, wide: number) => {
    const { x, y } = at(thing);
    const half = halfOf(thing);
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
    drawPlate(context, name, point, halfOf(thing) + 1, size, palette, font);
  };
  plate(marks.picked, marks.pickedName);
  if (marks.hovered !== marks.picked) plate(marks.hovered, marks.hoveredName);
}
