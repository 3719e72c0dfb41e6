import type { LineKind } from './cluster-lines.ts';

type Props = { path: string; kind: LineKind; width: number };

/** A line whose kind is told by its stroke, not by colour: see `LineLegend`. */
export function LineStroke({ path, kind, width }: Props) {
  const head = `url(#cluster-head-${kind === 'RELAY' ? 'open' : 'full'})`;
  return (
    <g className="cluster-line" data-kind={kind}>
      <path d={path} strokeWidth={kind === 'LEADS' ? 5 : width} />
      {/* The middle of a double line. */}
      {kind === 'LEADS' && <path d={path} className="cluster-line-middle" strokeWidth={2} />}
      {/* The head by itself: on a double line it must lie on top. */}
      <path d={path} className="cluster-line-end" markerEnd={head} />
    </g>
  );
}

/** The heads of all lines, once on the page: full where a source records the link, open where it is concluded. */
export function LineHeads() {
  const marker = { viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 12, markerHeight: 12, orient: 'auto' } as const;
  return (
    <svg className="lineheads" width="0" height="0" aria-hidden="true">
      <marker id="cluster-head-full" {...marker} markerUnits="userSpaceOnUse">
        <path d="M0 0.5 8 4 0 7.5z" fill="var(--ink)" />
      </marker>
      <marker id="cluster-head-open" {...marker} markerUnits="userSpaceOnUse">
        <path d="M1.5 1 7 4 1.5 7" fill="none" stroke="var(--ink)" strokeWidth="1.2" />
      </marker>
    </svg>
  );
}
