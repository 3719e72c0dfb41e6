import type { Line } from './cluster-lines.ts';
import { LineStroke } from './LineStroke.tsx';
import type { PackedBox, PackedDot } from './pack.ts';

/** Links of what is chosen; light those of what one merely points at. */
export function ClusterLines({ lines, light = false }: { lines: readonly Line[]; light?: boolean }) {
  return (
    <g className="cluster-lines" data-light={light || undefined}>
      {lines.map(({ key, from, to, kind, width }) => (
        <LineStroke key={key} path={curve(from, to)} kind={kind} width={width} />
      ))}
    </g>
  );
}

type Point = { x: number; y: number };
const middleOf = (end: PackedDot | PackedBox): Point =>
  'radius' in end ? end : { x: end.x + end.width / 2, y: end.y + end.height / 2 };

/** How far from the middle of a dot or box a line in this direction begins: at its rim. */
const rimOf = (end: PackedDot | PackedBox, ux: number, uy: number): number =>
  'radius' in end
    ? end.radius + 3
    : 1 + Math.min(end.width / 2 / Math.abs(ux || 1e-9), end.height / 2 / Math.abs(uy || 1e-9));

/** A flat arc, so that both directions between two things can be seen. */
function curve(from: PackedDot | PackedBox, to: PackedDot | PackedBox): string {
  const [a, b] = [middleOf(from), middleOf(to)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const [ux, uy] = [dx / length, dy / length];
  const [leave, arrive] = [rimOf(from, ux, uy), rimOf(to, ux, uy)];
  const start = { x: a.x + ux * leave, y: a.y + uy * leave };
  const end = { x: b.x - ux * arrive, y: b.y - uy * arrive };
  const bend = Math.min(48, Math.max(8, (length - leave - arrive) * 0.14));
  const middle = { x: (start.x + end.x) / 2 - uy * bend, y: (start.y + end.y) / 2 + ux * bend };
  return `M${start.x} ${start.y}Q${middle.x} ${middle.y} ${end.x} ${end.y}`;
}
