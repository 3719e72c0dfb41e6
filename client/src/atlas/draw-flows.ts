import type { Marks } from './overlay.ts';
import type { Places, Point } from './places.ts';
import { type Size, toScreen, type View } from './view.ts';

/** How many relationships there are between groups: the wider the line, the more. */
export function drawFlows(
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
