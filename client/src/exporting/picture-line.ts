import type { DrawnLine, Point } from '../graph/drawing.ts';
import { LINE_STROKES, type Line } from '../graph/LineSample.tsx';
import type { Palette } from '../graph/palette.ts';

const RADIUS = 7;
const ARROW = { length: 7, half: 3.5 } as const;

export type Stroke = { width: number; dash: readonly number[]; colour: string };

/** As the canvas draws it: an optional input that is supplied is darker, a newly supplied one green. */
export function strokeOf(line: Line, local: boolean, gained: boolean, palette: Palette): Stroke {
  const { width, dash, colour } = LINE_STROKES[line];
  if (gained) return { width: LINE_STROKES.local.width, dash, colour: palette.hue.green.graphic };
  if (line === 'optional' && local) return { width: 2, dash, colour: palette.edgeOn };
  return { width, dash, colour: palette[colour] };
}

/** A polyline with rounded bends and an arrow that ends exactly at its last point. */
export function lineMarks({ points }: Pick<DrawnLine, 'points'>, { width, dash, colour }: Stroke): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return '';
  const tip = towards(end, before, ARROW.length - 1);
  const path = roundedPath([...points.slice(0, -1), tip]);
  const style = `fill:none;stroke:${colour};stroke-width:${width};stroke-dasharray:${dash.join(' ') || 'none'}`;
  return `<path d="${path}" style="${style}"/>${arrowMarks(before, end, colour)}`;
}

function arrowMarks(from: Point, to: Point, colour: string): string {
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const place = `translate(${to.x} ${to.y}) rotate(${round(turn)})`;
  return `<path d="M0 0L${-ARROW.length} ${-ARROW.half}V${ARROW.half}Z" transform="${place}" style="fill:${colour}"/>`;
}

function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points as [Point, ...Point[]];
  const parts = rest.map((point, at) => {
    const previous = points[at] as Point;
    const next = points[at + 2];
    if (!next) return `L${round(point.x)} ${round(point.y)}`;
    const radius = Math.min(RADIUS, distance(previous, point) / 2, distance(point, next) / 2);
    const enter = towards(point, previous, radius);
    const leave = towards(point, next, radius);
    return `L${round(enter.x)} ${round(enter.y)}Q${round(point.x)} ${round(point.y)} ${round(leave.x)} ${round(leave.y)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${parts.join('')}`;
}

const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);
const round = (value: number) => Math.round(value * 100) / 100;

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}
