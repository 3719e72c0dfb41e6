import type { Line } from './cluster-lines.ts';
import type { PackedBox, PackedDot } from './pack.ts';

/** Links of what is chosen: recorded ones full, relays that follow from inputs dashed. */
export function ClusterLines({ lines }: { lines: readonly Line[] }) {
  return (
    <g className="cluster-lines">
      <defs>
        <marker
          id="cluster-head"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="12"
          markerHeight="12"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0.5 8 4 0 7.5z" fill="var(--ink)" />
        </marker>
      </defs>
      {lines.map(({ key, from, to, kind, width, said }) => (
        <path key={key} d={curve(from, to)} data-kind={kind} strokeWidth={width} markerEnd="url(#cluster-head)">
          <title>{said}</title>
        </path>
      ))}
    </g>
  );
}

/** The middle of a dot or a box, and how far from it a line keeps. */
const centre = (end: PackedDot | PackedBox) =>
  'radius' in end
    ? { x: end.x, y: end.y, off: end.radius + 3 }
    : { x: end.x + end.width / 2, y: end.y + end.height / 2, off: 6 };

/** A flat arc, so that both directions between two things can be seen. */
function curve(from: PackedDot | PackedBox, to: PackedDot | PackedBox): string {
  const [a, b] = [centre(from), centre(to)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const [ux, uy] = [dx / length, dy / length];
  const bend = Math.min(48, length * 0.14);
  const middle = { x: (a.x + b.x) / 2 - uy * bend, y: (a.y + b.y) / 2 + ux * bend };
  const start = { x: a.x + ux * a.off, y: a.y + uy * a.off };
  const end = { x: b.x - ux * b.off, y: b.y - uy * b.off };
  return `M${start.x} ${start.y}Q${middle.x} ${middle.y} ${end.x} ${end.y}`;
}
