import { fillOf } from './mark-look.ts';
import type { PackedDot } from './pack.ts';
import type { Dot } from './shown-clusters.ts';

/** A disc for an enterprise, a square for a project; full what stands, dotted a hint, crossed what was stopped. */
export function DotShape({ dot, at }: { dot: Dot; at: PackedDot }) {
  const { member, marks, standing } = dot;
  const hollow = standing !== 'STANDS';
  const look = {
    fill: hollow ? 'var(--surface)' : fillOf(marks[0]),
    stroke: 'var(--second)',
    strokeWidth: 1.25,
    ...(standing === 'HINT' && { strokeDasharray: '2 2.5' }),
  };
  const side = at.radius * 1.8;
  return (
    <>
      {member.kind === 'ENTERPRISE' ? (
        <circle cx={at.x} cy={at.y} r={at.radius} {...look} />
      ) : (
        <rect x={at.x - side / 2} y={at.y - side / 2} width={side} height={side} rx={3} {...look} />
      )}
      {standing === 'STOPPED' && (
        <path
          d={`M${at.x - side / 2 + 3} ${at.y + side / 2 - 3}L${at.x + side / 2 - 3} ${at.y - side / 2 + 3}`}
          stroke="var(--second)"
        />
      )}
      <text x={at.x} y={at.y + 4} textAnchor="middle" data-hollow={hollow || undefined}>
        {marks[0]?.letter}
      </text>
      {marks.length > 1 && <circle cx={at.x + at.radius - 2} cy={at.y + at.radius - 2} r={3} className="dot-more" />}
      {member.leader && (
        <path
          className="dot-leader"
          d="M3.2 12.2 2.3 5.2l3.2 2L8 3.5l2.5 3.7 3.2-2-.9 7z"
          transform={`translate(${at.x - 7} ${at.y - at.radius - 9}) scale(0.875)`}
        />
      )}
    </>
  );
}
